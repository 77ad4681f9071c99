using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Networks;

/// <summary>What becomes of networks.</summary>
[Contract(typeof(RemoteProgram))]
public interface INetworkEvents
{
    /// <summary>A network started, stopped, was defined and so on.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="network">The network.</param>
    /// <param name="type">What became of it.</param>
    /// <param name="detail">0: no event has details yet.</param>
    /// <remarks><c>VIR_NETWORK_EVENT_ID_LIFECYCLE</c>, <c>REMOTE_PROC_NETWORK_EVENT_LIFECYCLE</c>.</remarks>
    [Event(315, Since = "1.2.1")]
    void NetworkEventLifecycle(int callbackId, NetworkHandle network, NetworkEventType type, int detail);

    /// <summary>A network's metadata changed.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="network">The network.</param>
    /// <param name="type">The kind.</param>
    /// <param name="namespaceUri">Of an element: its namespace.</param>
    /// <remarks><c>VIR_NETWORK_EVENT_ID_METADATA_CHANGE</c>, <c>REMOTE_PROC_NETWORK_EVENT_CALLBACK_METADATA_CHANGE</c>.</remarks>
    [Event(446, Since = "9.8.0")]
    void NetworkEventCallbackMetadataChange(int callbackId, NetworkHandle network, NetworkMetadataType type, string? namespaceUri);
}
