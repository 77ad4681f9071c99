namespace Vireo.Contract.Networks;

/// <summary>The kinds of event that a network can have.</summary>
/// <remarks><c>virNetworkEventID</c>.</remarks>
public enum NetworkEventId
{
    /// <summary>It started, stopped, was defined and so on. <c>VIR_NETWORK_EVENT_ID_LIFECYCLE</c>.</summary>
    Lifecycle = 0,

    /// <summary>Its metadata changed. <c>VIR_NETWORK_EVENT_ID_METADATA_CHANGE</c>.</summary>
    MetadataChange = 1,
}
