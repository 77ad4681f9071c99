namespace Vireo.Contract.Qemu;

/// <summary>In which language a monitor is spoken to.</summary>
/// <remarks><c>virDomainQemuMonitorCommandFlags</c>.</remarks>
[Flags]
public enum QemuMonitorCommandFlags : uint
{
    /// <summary>QMP. <c>VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT</c>.</summary>
    None = 0,

    /// <summary>What people type. <c>VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP</c>.</summary>
    HumanMonitor = 1,
}
