using Vireo.Contract.Secrets;
using Vireo.Host.Objects;
using Vireo.Host.SecretXml;

namespace Vireo.Drivers.Node.Secrets;

/// <summary>A secret's state at one time.</summary>
internal sealed record SecretRecord : IObjectRecord
{
    /// <summary>The definition.</summary>
    internal required SecretDefinition Definition { get; init; }

    /// <summary>The value; null: none was set.</summary>
    internal byte[]? Value { get; init; }

    /// <summary>Secrets have no names; their UUIDs stand for them.</summary>
    public string Name => Definition.Uuid.ToString("D");

    /// <inheritdoc />
    public Guid? Uuid => Definition.Uuid;

    /// <inheritdoc />
    public bool IsRemoved { get; init; }

    /// <summary>Whether it is for a use.</summary>
    internal bool IsFor(SecretUsageType type, string? id) =>
        Definition.UsageType == type && type != SecretUsageType.None && Definition.UsageId == id;
}
