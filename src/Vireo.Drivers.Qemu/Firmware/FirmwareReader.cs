using System.Collections.Frozen;
using System.Text.Json;

namespace Vireo.Drivers.Qemu.Firmware;

/// <summary>Reads descriptors of firmware.</summary>
public static class FirmwareReader
{
    /// <summary>More than any descriptor has; a larger file is none.</summary>
    private const int MaxBytes = 1024 * 1024;

    /// <summary>Reads the descriptors of some folders: those of a later folder hide those of an earlier one with the same name, and an
    /// empty file hides without standing for anything.</summary>
    /// <param name="folders">The folders, the weakest first (<c>/usr/share/qemu/firmware</c>, <c>/etc/qemu/firmware</c>, ...).</param>
    /// <returns>The descriptors in the order of their files' names.</returns>
    public static IReadOnlyList<FirmwareDescriptor> ReadAll(IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.json")))
        {
            files[Path.GetFileName(file)] = file;
        }

        return [.. files.Values
            .Where(file => new FileInfo(file).Length is > 0 and <= MaxBytes)
            .Select(file => Read(file, File.ReadAllBytes(file)))
            .OfType<FirmwareDescriptor>()];
    }

    /// <summary>Reads one descriptor.</summary>
    /// <param name="file">Its file's name.</param>
    /// <param name="content">Its text.</param>
    /// <returns>The descriptor; null: it is malformed, or of a kind that no guest can use.</returns>
    public static FirmwareDescriptor? Read(string file, ReadOnlyMemory<byte> content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            return Read(file, document.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // A descriptor of somebody's own making must not keep guests with another firmware from starting.
            return null;
        }
    }

    private static FirmwareDescriptor? Read(string file, JsonElement root)
    {
        JsonElement mapping = root.GetProperty("mapping");
        string device = mapping.GetProperty("device").GetString() ?? string.Empty;
        if (device is not ("flash" or "memory" or "kernel"))
        {
            return null;
        }

        return new FirmwareDescriptor
        {
            File = file,
            Device = device,
            Executable = (device == "flash" ? mapping.GetProperty("executable") : mapping).GetProperty("filename").GetString() ?? string.Empty,
            VariablesTemplate = mapping.TryGetProperty("nvram-template", out JsonElement template)
                ? template.GetProperty("filename").GetString() : null,
            Mode = mapping.TryGetProperty("mode", out JsonElement mode) ? mode.GetString() ?? "split" : "split",
            Interfaces = Names(root.GetProperty("interface-types")).ToFrozenSet(StringComparer.Ordinal),
            Targets = [.. root.GetProperty("targets").EnumerateArray().Select(target => (
                target.GetProperty("architecture").GetString() ?? string.Empty,
                (IReadOnlyList<string>)[.. Names(target.GetProperty("machines"))]))],
            Features = Names(root.GetProperty("features")).ToFrozenSet(StringComparer.Ordinal),
        };
    }

    private static IEnumerable<string> Names(JsonElement array) => array.EnumerateArray().Select(name => name.GetString() ?? string.Empty);
}
