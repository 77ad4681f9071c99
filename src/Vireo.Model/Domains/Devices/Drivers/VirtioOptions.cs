namespace Vireo.Model.Domains.Devices.Drivers;

/// <summary>How a virtio device works.</summary>
[XmlView("driver")]
public sealed partial class VirtioOptions : VirtioDriver;
