using Vireo.Drivers.Qemu.Capabilities;

namespace Vireo.Drivers.Qemu.Processors;

/// <summary>A processor of which the features are known, and not yet the model that it is like.</summary>
internal sealed record UndecodedCpu
{
    /// <summary>What it has.</summary>
    internal required IReadOnlySet<string> Features { get; init; }

    /// <summary>Who made it; null: unknown.</summary>
    internal string? Vendor { get; init; }

    /// <summary>Its family and model, as <c>family/model</c>; null: unknown, or of several.</summary>
    internal string? Signature { get; init; }

    /// <summary>Whether it is a host's; else a guest's.</summary>
    internal bool IsHost { get; init; }

    /// <summary>The models that QEMU knows, by their names; null: any may be named.</summary>
    internal IReadOnlyDictionary<string, CpuDefinition>? Offered { get; init; }

    /// <summary>The model that is named whatever differs from it, if it may be; null: the nearest.</summary>
    internal string? Preferred { get; init; }
}
