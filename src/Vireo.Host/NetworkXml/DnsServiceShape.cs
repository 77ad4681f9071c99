using System.Buffers;
using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>Where a service is to be found: an SRV record.</summary>
internal static class DnsServiceShape
{
    /// <summary>The longest service name (<c>DNS_RECORD_LENGTH_SRV</c>).</summary>
    private const int MaxService = 512 - 30;

    private const uint MaxNumber = 65535;

    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-+/";
    private static readonly SearchValues<char> ProtocolLetters = SearchValues.Create(Letters);
    private static readonly SearchValues<char> ServiceLetters = SearchValues.Create(Letters + "_*");

    /// <summary>The shape.</summary>
    internal static Shape Service { get; } = new Shape("srv")
        .Reads("service", ReadService)
        .Reads("protocol", ReadProtocol)
        .WithTexts("domain", "target")
        .Reads("port", input => Number(input, "port", 1, "invalid"))
        .Reads("priority", input => Number(input, "priority", 0, "Invalid"))
        .Reads("weight", input => Number(input, "weight", 0, "invalid"));

    private static string ReadService(XElement input)
    {
        string network = NameOf(input);
        string service = input.Attribute("service")?.Value
            ?? throw Record($"missing required service attribute in DNS SRV record of network '{network}'");
        if (service.Length > MaxService)
        {
            throw Record($"service attribute '{service}' in network '{network}' is too long, limit is {MaxService} bytes");
        }

        return service.AsSpan().ContainsAnyExcept(ServiceLetters)
            ? throw Record($"invalid character in service attribute '{service}' in DNS SRV record of network '{network}'")
            : service;
    }

    private static string ReadProtocol(XElement input)
    {
        string network = NameOf(input);
        string protocol = input.Attribute("protocol")?.Value ?? throw Record(
            $"missing required protocol attribute in DNS SRV record '{input.Attribute("service")?.Value}' of network '{network}'");
        return protocol.AsSpan().ContainsAnyExcept(ProtocolLetters)
            ? throw Record($"invalid character in protocol attribute '{protocol}' in DNS SRV record of network '{network}'")
            : protocol;
    }

    private static string? Number(XElement input, string name, uint minimum, string invalid)
    {
        if (input.Attribute(name)?.Value is not { Length: > 0 } text)
        {
            return null;
        }

        string place = $"for service '{input.Attribute("service")?.Value}' in network '{NameOf(input)}'";
        bool valid = uint.TryParse(text, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out uint number);
        if (valid && input.Attribute("target") is null)
        {
            throw Record($"DNS SRV {name} attribute not permitted without target {place}");
        }

        if (!valid || number < minimum || number > MaxNumber)
        {
            throw Record($"{invalid} DNS SRV {name} attribute {place}");
        }

        return number == 0 ? null : number.ToString(CultureInfo.InvariantCulture);
    }
}
