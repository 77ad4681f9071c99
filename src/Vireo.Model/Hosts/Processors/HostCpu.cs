using Vireo.Model.Domains.Booting;
using Vireo.Model.Processors;

namespace Vireo.Model.Hosts.Processors;

/// <summary>A host's processors.</summary>
[XmlView("cpu")]
public sealed partial class HostCpu
{
    /// <summary>Their architecture (<c>cpu/arch</c>).</summary>
    [XmlText("arch")] public partial Architecture? Architecture { get; set; }

    /// <summary>They can address more than 4 GiB (<c>cpu/features/pae</c>).</summary>
    [XmlFlag("features/pae")] public partial bool HasPae { get; set; }

    /// <summary>They need not (<c>cpu/features/nonpae</c>).</summary>
    [XmlFlag("features/nonpae")] public partial bool HasNonPae { get; set; }

    /// <summary>They have Intel's virtualization (<c>cpu/features/vmx</c>).</summary>
    [XmlFlag("features/vmx")] public partial bool HasVmx { get; set; }

    /// <summary>They have AMD's virtualization (<c>cpu/features/svm</c>).</summary>
    [XmlFlag("features/svm")] public partial bool HasSvm { get; set; }

    /// <summary>The model (<c>cpu/model</c>).</summary>
    [XmlText("model")] public partial string? Model { get; set; }

    /// <summary>Who made them (<c>cpu/vendor</c>).</summary>
    [XmlText("vendor")] public partial string? Vendor { get; set; }

    /// <summary>The version of their microcode (<c>cpu/microcode/@version</c>).</summary>
    [XmlAttribute("microcode/version")] public partial uint? Microcode { get; set; }

    /// <summary>The family (<c>cpu/signature/@family</c>).</summary>
    [XmlAttribute("signature/family")] public partial uint? Family { get; set; }

    /// <summary>The model within the family (<c>cpu/signature/@model</c>).</summary>
    [XmlAttribute("signature/model")] public partial uint? ModelNumber { get; set; }

    /// <summary>The revision (<c>cpu/signature/@stepping</c>).</summary>
    [XmlAttribute("signature/stepping")] public partial uint? Stepping { get; set; }

    /// <summary>Their clock (<c>cpu/counter</c>).</summary>
    [XmlElement("counter")] public partial ClockCounter Counter { get; set; }

    /// <summary>The layout (<c>cpu/topology</c>).</summary>
    [XmlElement("topology")] public partial ProcessorTopology Topology { get; set; }

    /// <summary>The width of physical addresses (<c>cpu/maxphysaddr</c>).</summary>
    [XmlElement("maxphysaddr")] public partial PhysicalAddressBits PhysicalAddress { get; set; }

    /// <summary>What they have beyond the model (<c>cpu/feature/@name</c>).</summary>
    [XmlTexts("feature", Attribute = "name")] public partial XmlTextList Features { get; }

    /// <summary>The sizes of their pages (<c>cpu/pages</c>).</summary>
    [XmlElements("pages")] public partial XmlList<PageSize> Pages { get; }
}
