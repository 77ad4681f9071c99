using Vireo.Model.Domains.Devices.Addresses;
using Vireo.Model.Domains.Devices.Drivers;

namespace Vireo.Model.Domains.Devices.Platform;

/// <summary>Sockets between guest and host.</summary>
[XmlView("vsock")]
public sealed partial class VsockDevice : DomainDevice
{
    /// <summary>Which of virtio's interfaces it offers (<c>vsock/@model</c>).</summary>
    [XmlAttribute("model")] public partial VirtioModel? Model { get; set; }

    /// <summary>Whether libvirt chooses the address (<c>vsock/cid/@auto</c>).</summary>
    [XmlAttribute("cid/auto")] public partial bool? IsAutomatic { get; set; }

    /// <summary>The guest's address (<c>vsock/cid/@address</c>).</summary>
    [XmlAttribute("cid/address")] public partial uint? ContextId { get; set; }

    /// <summary>How it works (<c>vsock/driver</c>).</summary>
    [XmlElement("driver")] public partial VirtioOptions Driver { get; set; }
}
