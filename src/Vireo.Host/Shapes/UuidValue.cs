namespace Vireo.Host.Shapes;

/// <summary>A UUID, with or without dashes, written in lower case with dashes.</summary>
public sealed record UuidValue : XmlValue
{
    /// <summary>Hex digits in a UUID.</summary>
    private const int Digits = 32;

    /// <summary>Reads a UUID as libvirt does: spaces around it and dashes anywhere are fine.</summary>
    /// <param name="text">The text.</param>
    /// <param name="uuid">What it says.</param>
    /// <returns>Whether it is a UUID.</returns>
    public static bool TryParse(string text, out Guid uuid)
    {
        string digits = text.Trim().Replace("-", string.Empty, StringComparison.Ordinal);
        uuid = Guid.Empty;
        return digits.Length == Digits && Guid.TryParseExact(digits, "N", out uuid);
    }

    /// <inheritdoc />
    public override string Read(string raw, XmlPlace place) =>
        TryParse(raw, out Guid uuid) ? uuid.ToString("D") : throw Bad(raw, place, "'{0}'. Expected UUID");
}
