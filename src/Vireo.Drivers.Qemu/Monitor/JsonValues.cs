using System.Text.Json;

namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>Reads what a monitor sent without trusting its types: what is not there, or of another type, is null or empty.</summary>
internal static class JsonValues
{
    internal static JsonElement? Find(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement found) ? found : null;

    internal static string? AsText(this JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    internal static string Text(this JsonElement element, string name) => element.Find(name)?.AsText() ?? string.Empty;

    internal static bool Flag(this JsonElement element, string name) => element.Find(name)?.ValueKind == JsonValueKind.True;

    internal static long Number(this JsonElement element, string name) => element.FindNumber(name) ?? 0;

    internal static long? FindNumber(this JsonElement element, string name)
    {
        if (element.Find(name) is not { ValueKind: JsonValueKind.Number } found)
        {
            return null;
        }

        if (found.TryGetInt64(out long number))
        {
            return number;
        }

        // Figures over 2^63 wrap, as libvirt lets them.
        return found.TryGetUInt64(out ulong large) ? unchecked((long)large) : null;
    }

    /// <summary>The elements of an array; none of anything else.</summary>
    internal static IEnumerable<JsonElement> Items(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [];
}
