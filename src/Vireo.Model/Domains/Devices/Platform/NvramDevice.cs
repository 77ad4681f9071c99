using Vireo.Model.Domains.Devices.Addresses;

namespace Vireo.Model.Domains.Devices.Platform;

/// <summary>Non-volatile memory of a POWER machine.</summary>
[XmlView("nvram")]
public sealed partial class NvramDevice : DomainDevice;
