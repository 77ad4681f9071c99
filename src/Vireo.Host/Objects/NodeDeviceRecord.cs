using Vireo.Contract.NodeDevices;
using Vireo.Host.NodeDeviceXml;

namespace Vireo.Host.Objects;

/// <summary>The state of one of the node's devices at one time.</summary>
public sealed record NodeDeviceRecord : IObjectRecord
{
    /// <summary>The definition.</summary>
    public required NodeDeviceDefinition Definition { get; init; }

    /// <inheritdoc />
    public bool IsRemoved { get; init; }

    /// <inheritdoc />
    public string Name => Definition.Name;

    /// <inheritdoc />
    public Guid? Uuid => null;

    /// <summary>What names it on the wire.</summary>
    public NodeDeviceHandle Handle => new(Definition.Name);
}
