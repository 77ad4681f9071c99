namespace Vireo.Events;

/// <summary>Whose events they are: each family has a registration of its own.</summary>
public enum EventFamily
{
    /// <summary>Guests' (<c>virConnectDomainEventRegisterAny</c>).</summary>
    Domain,

    /// <summary>Networks' (<c>virConnectNetworkEventRegisterAny</c>).</summary>
    Network,

    /// <summary>Storage pools' (<c>virConnectStoragePoolEventRegisterAny</c>).</summary>
    StoragePool,

    /// <summary>The host's devices' (<c>virConnectNodeDeviceEventRegisterAny</c>).</summary>
    NodeDevice,

    /// <summary>Secrets' (<c>virConnectSecretEventRegisterAny</c>).</summary>
    Secret,

    /// <summary>QEMU's own (<c>virConnectDomainQemuMonitorEventRegister</c>).</summary>
    QemuMonitor,

    /// <summary>The end of the daemon's own connection (<c>virConnectRegisterCloseCallback</c>).</summary>
    HypervisorConnection,
}
