using Vireo.Model.Domains.Devices.Addresses;

namespace Vireo.Model.Domains.Devices.Displays;

/// <summary>A graphics card.</summary>
[XmlView("video")]
public sealed partial class VideoDevice : DomainDevice
{
    /// <summary>How it works (<c>video/driver</c>).</summary>
    [XmlElement("driver")] public partial VideoDriver Driver { get; set; }

    /// <summary>What the guest sees (<c>video/model</c>).</summary>
    [XmlElement("model")] public partial VideoModel Model { get; set; }
}
