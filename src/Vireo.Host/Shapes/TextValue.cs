namespace Vireo.Host.Shapes;

/// <summary>Any text, kept as it is.</summary>
public sealed record TextValue : XmlValue
{
    /// <summary>Whether an empty text counts as none.</summary>
    public bool DropsEmpty { get; init; }

    /// <inheritdoc />
    public override string? Read(string raw, XmlPlace place) => DropsEmpty && raw.Length == 0 ? null : raw;
}
