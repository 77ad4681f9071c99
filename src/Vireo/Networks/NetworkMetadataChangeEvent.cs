using Vireo.Contract.Networks;
using Vireo.Events;

namespace Vireo.Networks;

/// <summary>A network's metadata changed.</summary>
/// <param name="Network">The network.</param>
/// <param name="Type">The kind.</param>
/// <param name="NamespaceUri">Of an element: its namespace.</param>
/// <remarks><c>VIR_NETWORK_EVENT_ID_METADATA_CHANGE</c>.</remarks>
public sealed record NetworkMetadataChangeEvent(
    Network Network,
    NetworkMetadataType Type,
    string? NamespaceUri)
    : IVirtEvent<NetworkMetadataChangeEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Network, (int)NetworkEventId.MetadataChange);
}
