using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Host.Files;

namespace Vireo.Drivers.Qemu.Probing;

/// <summary>QEMU programs' answers on the disk, so that the next start of the daemon need not ask. A file that does not fit is no file.</summary>
internal sealed class CapabilityCache(string folder)
{
    private const string Stamp = "stamp";
    private const string Answers = "answers";

    /// <summary>The answers of a program that has not changed; null: it must be asked.</summary>
    internal JsonElement? Find(string program, EmulatorStamp stamp)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(PathOf(program)));
            JsonElement root = document.RootElement;
            return root.Text(Stamp) == stamp.ToString() && root.Find(Answers) is { } answers ? answers.Clone() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps answers. Where they cannot be kept, they are asked for again.</summary>
    internal void Save(string program, EmulatorStamp stamp, JsonObject answers)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(program)) ?? folder);
            var output = new MemoryStream();
            using (var writer = new Utf8JsonWriter(output))
            {
                writer.WriteStartObject();
                writer.WriteString(Stamp, stamp.ToString());
                writer.WritePropertyName(Answers);
                answers.WriteTo(writer);
                writer.WriteEndObject();
            }

            AtomicFile.Write(PathOf(program), Encoding.UTF8.GetString(output.ToArray()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk is no reason not to run guests.
        }
    }

    private string PathOf(string program) => Path.Combine(
        folder, "vireo", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(program))) + ".json");
}
