namespace Vireo.Contract.Qemu;

/// <summary>How long to wait for an agent, besides a number of seconds.</summary>
/// <remarks><c>virDomainQemuAgentCommandTimeoutValues</c>.</remarks>
public enum QemuAgentTimeout
{
    /// <summary>The least of these values. <c>VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN</c>.</summary>
    Min = -2,

    /// <summary>For ever. <c>VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK</c>.</summary>
    Block = Min,

    /// <summary>As long as the driver thinks right. <c>VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT</c>.</summary>
    Default = -1,

    /// <summary>Not at all. <c>VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT</c>.</summary>
    NoWait = 0,

    /// <summary>As long as a guest may take to shut down. <c>VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN</c>.</summary>
    Shutdown = 60,
}
