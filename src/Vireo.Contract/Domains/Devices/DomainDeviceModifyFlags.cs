namespace Vireo.Contract.Domains.Devices;

/// <summary>For what, and how, a device is changed.</summary>
/// <remarks><c>virDomainDeviceModifyFlags</c>.</remarks>
[Flags]
public enum DomainDeviceModifyFlags : uint
{
    /// <summary>For the running guest if it runs, else for its definition. <c>VIR_DOMAIN_DEVICE_MODIFY_CURRENT</c>.</summary>
    None = 0,

    /// <summary>For the running guest. <c>VIR_DOMAIN_DEVICE_MODIFY_LIVE</c>.</summary>
    Live = 1,

    /// <summary>For its definition. <c>VIR_DOMAIN_DEVICE_MODIFY_CONFIG</c>.</summary>
    Config = 2,

    /// <summary>Even if the guest does not let go of it. <c>VIR_DOMAIN_DEVICE_MODIFY_FORCE</c>.</summary>
    Force = 4,
}
