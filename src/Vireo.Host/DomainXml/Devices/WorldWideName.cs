using System.Globalization;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>A disk's world-wide name: 16 hex digits.</summary>
internal sealed record WorldWideName : XmlValue
{
    private const int Digits = 16;

    /// <summary>The one instance that is needed.</summary>
    internal static WorldWideName Instance { get; } = new();

    /// <inheritdoc />
    public override string Read(string raw, XmlPlace place)
    {
        ReadOnlySpan<char> digits = raw.StartsWith("0x", StringComparison.Ordinal) ? raw.AsSpan(2) : raw;
        bool valid = digits.Length == Digits && ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
        return valid ? raw : throw VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.None, $"Malformed wwn: {raw}");
    }
}
