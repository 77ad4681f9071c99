namespace Vireo.Host.Events;

/// <summary>What events are about.</summary>
internal enum EventKind
{
    /// <summary>Guests.</summary>
    Domain,

    /// <summary>Networks.</summary>
    Network,

    /// <summary>Storage pools.</summary>
    StoragePool,

    /// <summary>The node's devices.</summary>
    NodeDevice,

    /// <summary>Secrets.</summary>
    Secret,
}
