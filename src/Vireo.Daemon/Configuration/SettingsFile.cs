using System.Text;

namespace Vireo.Daemon.Configuration;

/// <summary>Reads the configuration file.</summary>
internal static class SettingsFile
{
    private const int MaxLength = 1 << 20;

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file that must be there.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="ConfigurationException">The file cannot be read, or says what cannot be followed.</exception>
    internal static DaemonSettings Read(string path)
    {
        try
        {
            long length = new FileInfo(path).Length;
            return length <= MaxLength
                ? Parse(path, Encoding.GetString(File.ReadAllBytes(path)))
                : throw new ConfigurationException($"{path}: a configuration of {length} bytes is over the limit of {MaxLength}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"cannot read the configuration file '{path}': {e.Message}", e);
        }
        catch (DecoderFallbackException e)
        {
            throw new ConfigurationException($"{path}: the configuration is not UTF-8 text", e);
        }
    }

    /// <summary>Reads a configuration's text. A key that is set twice has its first value, as libvirt's parser finds the first.</summary>
    /// <param name="file">The file's name, for errors.</param>
    /// <param name="text">The text.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="ConfigurationException">The text says what cannot be followed.</exception>
    internal static DaemonSettings Parse(string file, ReadOnlySpan<char> text)
    {
        var settings = new DaemonSettings();
        var lines = new Dictionary<string, int>();
        var ignored = new List<string>();
        foreach (var entry in ConfigurationParser.Parse(file, text))
        {
            if (!lines.TryAdd(entry.Key, entry.Line))
            {
                ignored.Add($"{file}:{entry.Line}: {entry.Key}: already set in line {lines[entry.Key]}");
                continue;
            }

            settings = Apply(settings, file, entry);
        }

        SettingsRules.Check(settings, key => lines.TryGetValue(key, out int line) ? $"{file}:{line}: {key}" : $"{file}: {key}");
        return ignored.Count == 0 ? settings : settings with { Ignored = ignored };
    }

    private static DaemonSettings Apply(DaemonSettings settings, string file, ConfigurationEntry entry)
    {
        if (!SettingsTable.ByKey.TryGetValue(entry.Key, out Setting? setting))
        {
            throw new ConfigurationException($"{file}:{entry.Line}: {entry.Key}: there is no such setting");
        }

        try
        {
            return setting.Apply(settings, entry.Value);
        }
        catch (FormatException e)
        {
            throw new ConfigurationException($"{file}:{entry.Line}: {entry.Key}: {e.Message}", e);
        }
    }
}
