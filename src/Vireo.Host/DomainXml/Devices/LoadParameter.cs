using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>What a mainframe's loader is told at boot: up to eight capitals, digits, dots and spaces.</summary>
internal sealed record LoadParameter : XmlValue
{
    private const int MaxLength = 8;

    /// <summary>The one instance that is needed.</summary>
    internal static LoadParameter Instance { get; } = new();

    /// <inheritdoc />
    public override string Read(string raw, XmlPlace place)
    {
        string text = raw.ToUpperInvariant();
        if (text.Length is 0 or > MaxLength)
        {
            throw DomainFaults.Internal($"loadparm value '{text}' must be between 1 and {MaxLength} characters");
        }

        return text.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or ' ')
            ? text
            : throw DomainFaults.Internal($"invalid loadparm value '{text}', expecting chars in set of [a-zA-Z0-9.] and blank spaces");
    }
}
