using Vireo.Contract.HostInterfaces;
using Vireo.Host.HostInterfaceXml;

namespace Vireo.Host.Objects;

/// <summary>The state of one of the host's interfaces at one time.</summary>
public sealed record HostInterfaceRecord : IObjectRecord
{
    /// <summary>The definition.</summary>
    public required HostInterfaceDefinition Definition { get; init; }

    /// <summary>Whether it is on.</summary>
    public bool IsActive { get; init; }

    /// <inheritdoc />
    public bool IsRemoved { get; init; }

    /// <inheritdoc />
    public string Name => Definition.Name;

    /// <inheritdoc />
    public Guid? Uuid => null;

    /// <summary>What names it on the wire.</summary>
    public InterfaceHandle Handle => new(Definition.Name, Definition.Mac ?? string.Empty);
}
