using System.Collections.Immutable;

namespace Vireo.Host.Shapes;

/// <summary>One of some words.</summary>
/// <param name="Choices">The words.</param>
public sealed record OneOfValue(ImmutableArray<string> Choices) : XmlValue
{
    /// <summary>The word that is not written, because it is what absence means.</summary>
    public string? Unwritten { get; init; }

    /// <inheritdoc />
    public override string? Read(string raw, XmlPlace place)
    {
        if (!Choices.Contains(raw))
        {
            throw Bad(raw, place, "'{0}'.");
        }

        return raw == Unwritten ? null : raw;
    }
}
