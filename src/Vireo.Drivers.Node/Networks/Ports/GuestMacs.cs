using System.Text.Json;
using System.Text.Json.Nodes;
using Vireo.Drivers.Node.Networks.Dnsmasq;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Ports;

/// <summary>Which guests use a network with which hardware addresses: the file by which libvirt's resolver finds guests by their names.</summary>
internal static class GuestMacs
{
    /// <summary>How libvirt writes that nobody does.</summary>
    private const string Nobody = "[\n\n]";

    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true };

    /// <summary>Writes the file for the ports that there are.</summary>
    internal static void Write(DnsmasqFiles files, IEnumerable<NetworkPortDefinition> ports)
    {
        JsonNode?[] guests =
        [
            .. ports
                .GroupBy(port => port.Owner, StringComparer.Ordinal)
                .OrderBy(guest => guest.Key, StringComparer.Ordinal)
                .Select(guest => new JsonObject
                {
                    ["domain"] = guest.Key,
                    ["macs"] = new JsonArray([.. guest.Select(port => (JsonNode)JsonValue.Create(port.Mac)).DistinctBy(mac => mac.ToString())]),
                }),
        ];
        string text = guests.Length == 0 ? Nobody : new JsonArray(guests).ToJsonString(Pretty);
        ReadableFile.Write(files.Macs, text + "\n", isForAll: true);
    }
}
