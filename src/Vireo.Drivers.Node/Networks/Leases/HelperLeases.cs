using System.Text.Json;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Errors;

namespace Vireo.Drivers.Node.Networks.Leases;

/// <summary>The leases as libvirt's helper keeps them: an array of objects in JSON.</summary>
internal static class HelperLeases
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>: it is not what the helper writes.</exception>
    internal static IReadOnlyList<LeaseEntry> Parse(string json, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? [.. document.RootElement.EnumerateArray().Select(Read)]
                : throw NetworkFaults.Internal("Malformed lease_entries array");
        }
        catch (JsonException)
        {
            throw NetworkFaults.Internal($"invalid json in file: {path}");
        }
    }

    private static LeaseEntry Read(JsonElement lease)
    {
        if (lease.ValueKind != JsonValueKind.Object)
        {
            throw NetworkFaults.Internal("failed to parse json");
        }

        string mac = Text(lease, "mac-address") ?? throw NetworkFaults.Internal("found lease without mac-address");
        if (!lease.TryGetProperty("expiry-time", out JsonElement expiry) || expiry.ValueKind != JsonValueKind.Number || !expiry.TryGetInt64(out long seconds))
        {
            throw NetworkFaults.Internal("found lease without expiry-time");
        }

        return new LeaseEntry(seconds, mac, Text(lease, "ip-address") ?? throw NetworkFaults.Internal("found lease without ip-address"))
        {
            InterfaceId = Text(lease, "iaid"),
            HostName = Text(lease, "hostname"),
            ClientId = Text(lease, "client-id"),
        };
    }

    private static string? Text(JsonElement lease, string name) =>
        lease.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
