namespace Vireo.Contract.Qemu;

/// <summary>How an event's name is compared.</summary>
/// <remarks><c>virConnectDomainQemuMonitorEventRegisterFlags</c>.</remarks>
[Flags]
public enum QemuMonitorEventRegisterFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>It is a regular expression. <c>VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX</c>.</summary>
    Regex = 1,

    /// <summary>Small and capital letters are the same. <c>VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE</c>.</summary>
    IgnoreCase = 2,
}
