namespace Vireo.Model.Hosts.Domains;

/// <summary>Which devices a guest can have.</summary>
[XmlView("devices")]
public sealed partial class DeviceCapabilities
{
    /// <summary>Disks (<c>devices/disk</c>).</summary>
    [XmlElement("disk")] public partial DeviceCapability Disk { get; set; }

    /// <summary>Displays (<c>devices/graphics</c>).</summary>
    [XmlElement("graphics")] public partial DeviceCapability Graphics { get; set; }

    /// <summary>Graphics cards (<c>devices/video</c>).</summary>
    [XmlElement("video")] public partial DeviceCapability Video { get; set; }

    /// <summary>Devices of the host (<c>devices/hostdev</c>).</summary>
    [XmlElement("hostdev")] public partial DeviceCapability HostDevice { get; set; }

    /// <summary>Sources of random numbers (<c>devices/rng</c>).</summary>
    [XmlElement("rng")] public partial DeviceCapability RandomGenerator { get; set; }

    /// <summary>Folders of the host (<c>devices/filesystem</c>).</summary>
    [XmlElement("filesystem")] public partial DeviceCapability FileSystem { get; set; }

    /// <summary>Trusted platform modules (<c>devices/tpm</c>).</summary>
    [XmlElement("tpm")] public partial DeviceCapability Tpm { get; set; }

    /// <summary>Redirected USB devices (<c>devices/redirdev</c>).</summary>
    [XmlElement("redirdev")] public partial DeviceCapability Redirection { get; set; }

    /// <summary>Private ways to the host (<c>devices/channel</c>).</summary>
    [XmlElement("channel")] public partial DeviceCapability Channel { get; set; }
}
