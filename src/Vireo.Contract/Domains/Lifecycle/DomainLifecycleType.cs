namespace Vireo.Contract.Domains.Lifecycle;

/// <summary>Ends that a guest can come to.</summary>
/// <remarks><c>virDomainLifecycle</c>.</remarks>
public enum DomainLifecycleType : uint
{
    /// <summary>It shut down. <c>VIR_DOMAIN_LIFECYCLE_POWEROFF</c>.</summary>
    PowerOff = 0,

    /// <summary>It rebooted. <c>VIR_DOMAIN_LIFECYCLE_REBOOT</c>.</summary>
    Reboot = 1,

    /// <summary>It crashed. <c>VIR_DOMAIN_LIFECYCLE_CRASH</c>.</summary>
    Crash = 2,
}
