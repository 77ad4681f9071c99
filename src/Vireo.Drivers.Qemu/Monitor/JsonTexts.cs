using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>Writes what a monitor or an agent said as libvirt does: without spaces, and no character escaped that need not be.</summary>
internal static class JsonTexts
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Write(JsonElement element)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            element.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
