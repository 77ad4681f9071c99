using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vireo.Drivers.Qemu.Arguments;

/// <summary>Puts properties into objects in the order in which libvirt does, and leaves out what was not said.</summary>
internal static class JsonObjects
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Puts a text; null: nothing.</summary>
    internal static JsonObject Put(this JsonObject target, string name, string? value)
    {
        if (value is not null)
        {
            target[name] = value;
        }

        return target;
    }

    /// <summary>Puts a number; null: nothing.</summary>
    internal static JsonObject Put(this JsonObject target, string name, long? value)
    {
        if (value is { } number)
        {
            target[name] = number;
        }

        return target;
    }

    /// <summary>Puts a switch; null: nothing.</summary>
    internal static JsonObject Put(this JsonObject target, string name, bool? value)
    {
        if (value is { } state)
        {
            target[name] = state;
        }

        return target;
    }

    /// <summary>Puts an object or a list; null: nothing.</summary>
    internal static JsonObject Put(this JsonObject target, string name, JsonNode? value)
    {
        if (value is not null)
        {
            target[name] = value;
        }

        return target;
    }

    /// <summary>Puts the properties of another object behind those that are there.</summary>
    internal static JsonObject PutAll(this JsonObject target, JsonObject other)
    {
        foreach ((string name, JsonNode? value) in other.ToArray())
        {
            other.Remove(name);
            target[name] = value;
        }

        return target;
    }

    /// <summary>The object as libvirt writes it: no spaces, nothing escaped that need not be.</summary>
    internal static string ToText(this JsonObject value)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            value.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
