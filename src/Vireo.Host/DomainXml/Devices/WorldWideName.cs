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
        bool valid = ulong.TryParse(raw, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _) && raw.Length == Digits;
        return valid ? raw : throw VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.None, $"Malformed wwn: {raw}");
    }
}
