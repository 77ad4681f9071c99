using Vireo.Contract.Networks;
using Vireo.Host.NetworkXml;

namespace Vireo.Host.Objects;

/// <summary>A virtual network's state at one time.</summary>
public sealed record NetworkRecord : IObjectRecord
{
    /// <summary>The definition that the network has now.</summary>
    public required NetworkDefinition Definition { get; init; }

    /// <summary>The definition that was saved while it was on; null: <see cref="Definition"/> is the saved one, or none is.</summary>
    public NetworkDefinition? NextDefinition { get; init; }

    /// <summary>Whether it is on.</summary>
    public bool IsActive { get; init; }

    /// <summary>Whether a definition is saved, so that the network stays known when it is off.</summary>
    public bool IsPersistent { get; init; }

    /// <summary>Whether it starts with the node.</summary>
    public bool Autostart { get; init; }

    /// <inheritdoc />
    public bool IsRemoved { get; init; }

    /// <inheritdoc />
    public string Name => Definition.Name;

    /// <inheritdoc />
    public Guid? Uuid => Definition.Uuid;

    /// <summary>The saved definition.</summary>
    public NetworkDefinition Saved => NextDefinition ?? Definition;

    /// <summary>What names it on the wire.</summary>
    public NetworkHandle Handle => new(Definition.Name, Definition.Uuid);

    /// <summary>The state after a definition was saved.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The other state.</returns>
    public NetworkRecord Define(NetworkDefinition definition) => IsActive || !IsPersistent
        ? this with { NextDefinition = definition, IsPersistent = true }
        : this with { Definition = definition, NextDefinition = null };

    /// <summary>The state after it started with a definition that need not be the saved one.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The other state.</returns>
    public NetworkRecord Start(NetworkDefinition definition) => this with
    {
        Definition = definition,
        NextDefinition = IsPersistent ? Saved : NextDefinition,
        IsActive = true,
    };
}
