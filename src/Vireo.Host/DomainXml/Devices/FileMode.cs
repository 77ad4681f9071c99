using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>The permission bits that new files get, in octal.</summary>
internal sealed record FileMode : XmlValue
{
    private const int Most = 0x1ff; // 0777

    /// <summary>The one instance that is needed.</summary>
    internal static FileMode Instance { get; } = new();

    /// <inheritdoc />
    public override string Read(string raw, XmlPlace place)
    {
        if (!CNumbers.TryParse('0' + raw, out ulong bits))
        {
            throw Bad(raw, place, "'{0}'. Expected non-negative integer value");
        }

        string octal = Convert.ToString((long)bits, 8);
        return bits <= Most ? octal.PadLeft(4, '0') : throw DomainFaults.Xml($"invalid {place.Attribute}: '0{octal}'");
    }
}
