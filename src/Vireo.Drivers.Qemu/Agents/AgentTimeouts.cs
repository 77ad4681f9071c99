using Vireo.Contract.Qemu;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Agents;

/// <summary>How long agents are waited for.</summary>
internal static class AgentTimeouts
{
    /// <summary>How long an agent may take to say that it is there (<c>VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT</c>).</summary>
    internal static TimeSpan Default => TimeSpan.FromSeconds(5);

    /// <summary>The time that a client's number means; null: there is no limit.</summary>
    internal static TimeSpan? Of(int seconds) => seconds switch
    {
        (int)QemuAgentTimeout.Block => null,
        (int)QemuAgentTimeout.Default => Default,
        >= 0 => TimeSpan.FromSeconds(seconds),
        _ => throw DriverFaults.Raise(VirtErrorCode.InvalidArg, $"guest agent timeout '{seconds}' is less than the minimum '{(int)QemuAgentTimeout.Min}'"),
    };
}
