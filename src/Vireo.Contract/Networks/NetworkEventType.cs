namespace Vireo.Contract.Networks;

/// <summary>What became of a network.</summary>
/// <remarks><c>virNetworkEventLifecycleType</c>.</remarks>
public enum NetworkEventType
{
    /// <summary>Its definition came or changed. <c>VIR_NETWORK_EVENT_DEFINED</c>.</summary>
    Defined = 0,

    /// <summary>Its definition is gone. <c>VIR_NETWORK_EVENT_UNDEFINED</c>.</summary>
    Undefined = 1,

    /// <summary>It is on. <c>VIR_NETWORK_EVENT_STARTED</c>.</summary>
    Started = 2,

    /// <summary>It is off. <c>VIR_NETWORK_EVENT_STOPPED</c>.</summary>
    Stopped = 3,
}
