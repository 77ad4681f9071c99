using System.Collections.Immutable;
using Vireo.Contract.Networks;
using Vireo.Host.NetworkXml;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Node.Networks.Objects;

/// <summary>A network's state at one time, with the guests' ports on it.</summary>
internal sealed record NetworkState : IObjectRecord
{
    /// <summary>Its definitions, and whether it is on.</summary>
    internal required NetworkRecord Record { get; init; }

    /// <summary>The guests' ports, by UUID.</summary>
    internal ImmutableDictionary<Guid, NetworkPortDefinition> Ports { get; init; } = ImmutableDictionary<Guid, NetworkPortDefinition>.Empty;

    /// <summary>The classes of traffic that are promised to guests.</summary>
    internal PromisedTraffic Promised { get; init; } = PromisedTraffic.None;

    /// <summary>The definition that it has now.</summary>
    internal NetworkDefinition Definition => Record.Definition;

    /// <summary>What names it on the wire.</summary>
    internal NetworkHandle Handle => Record.Handle;

    /// <summary>Whether it is on.</summary>
    internal bool IsActive => Record.IsActive;

    /// <inheritdoc />
    public string Name => Record.Name;

    /// <inheritdoc />
    public Guid? Uuid => Record.Uuid;

    /// <inheritdoc />
    public bool IsRemoved => Record.IsRemoved;

    /// <summary>The state once it is on, with a definition that need not be the saved one.</summary>
    internal NetworkState Start(NetworkDefinition live) => new() { Record = Record.Start(live) };

    /// <summary>The state once it is off: the saved definition is its only one; without one it is forgotten.</summary>
    internal NetworkState Stop() => new()
    {
        Record = Record with { Definition = Record.Saved, NextDefinition = null, IsActive = false, IsRemoved = !Record.IsPersistent },
    };

    /// <summary>The state without a saved definition.</summary>
    internal NetworkState Undefine() => this with
    {
        Record = Record with { NextDefinition = null, IsPersistent = false, Autostart = false, IsRemoved = !IsActive },
    };
}
