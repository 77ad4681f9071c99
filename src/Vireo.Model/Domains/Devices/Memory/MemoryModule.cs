using Vireo.Model.Domains.Devices.Addresses;
using Vireo.Model.Processors.Numa;

namespace Vireo.Model.Domains.Devices.Memory;

/// <summary>Memory that can be added and taken away.</summary>
[XmlView("memory")]
public sealed partial class MemoryModule : DomainDevice
{
    /// <summary>The model (<c>memory/@model</c>).</summary>
    [XmlAttribute("model")] public partial MemoryModuleModel? Model { get; set; }

    /// <summary>Whether others may map it (<c>memory/@access</c>).</summary>
    [XmlAttribute("access")] public partial MemoryAccess? Access { get; set; }

    /// <summary>Whether it is discarded when the guest ends (<c>memory/@discard</c>).</summary>
    [XmlAttribute("discard")] public partial bool? IsDiscarded { get; set; }

    /// <summary>Its UUID (<c>memory/uuid</c>).</summary>
    [XmlText("uuid")] public partial Guid? Uuid { get; set; }

    /// <summary>What it is on the host (<c>memory/source</c>).</summary>
    [XmlElement("source")] public partial MemoryModuleSource Source { get; set; }

    /// <summary>What the guest sees (<c>memory/target</c>).</summary>
    [XmlElement("target")] public partial MemoryModuleTarget Target { get; set; }
}

/// <summary>Models of memory.</summary>
[XmlEnum]
public enum MemoryModuleModel
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>dimm</c>.</summary>
    Dimm,

    /// <summary><c>nvdimm</c>.</summary>
    [XmlWord("nvdimm")]
    NvDimm,

    /// <summary><c>virtio-pmem</c>.</summary>
    VirtioPmem,

    /// <summary><c>virtio-mem</c>.</summary>
    VirtioMem,

    /// <summary><c>sgx-epc</c>.</summary>
    SgxEpc,
}
