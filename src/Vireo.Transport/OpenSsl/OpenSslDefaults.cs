using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace Vireo.Transport.OpenSsl;

/// <summary>
/// OpenSSL's settings for every TLS context that does not say otherwise (<c>ssl_conf</c>, <c>system_default</c> in openssl.cnf). Setting them
/// anew replaces all of them: those of the system's file are written out again, with one line behind.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed unsafe class OpenSslDefaults(OpenSslLibrary library)
{
    private const string SystemDefault = "system_default";

    // A CONF_VALUE is three pointers to text: section, name, value.
    private const int NameAt = 1;
    private const int ValueAt = 2;

    /// <summary>Puts a setting on top of those of the system's file, for every context made from now on in this process.</summary>
    /// <returns>Whether OpenSSL took it.</returns>
    internal bool Add(string name, string value)
    {
        byte[] text = Encoding.UTF8.GetBytes(Compose(ReadSystemFile(), name, value));
        void* configuration = library.ConfigurationNew(null);
        try
        {
            // The buffer is pinned for as long as the BIO reads from it; OpenSSL copies what it keeps.
            fixed (byte* start = text)
            {
                void* memory = library.MemoryNew(start, text.Length);
                CLong line;
                bool isRead = library.ConfigurationRead(configuration, memory, &line) > 0;
                _ = library.MemoryFree(memory);
                return isRead && library.ConfigurationApply(configuration, null, new CULong(0)) > 0;
            }
        }
        finally
        {
            library.ConfigurationFree(configuration);
            library.ClearErrors();
        }
    }

    /// <summary>
    /// Writes a file that holds the TLS settings alone: the providers and engines of the system's file are not loaded twice.
    /// </summary>
    internal static string Compose(
        IReadOnlyDictionary<string, IReadOnlyList<KeyValuePair<string, string>>> groups,
        string name,
        string value)
    {
        var index = new StringBuilder("openssl_conf = vireo\n[vireo]\nssl_conf = vireo_ssl\n[vireo_ssl]\n");
        var sections = new StringBuilder();
        foreach (string group in groups.Keys.Append(SystemDefault).Distinct())
        {
            index.Append(group).Append(" = vireo_").Append(group).Append('\n');
            sections.Append("[vireo_").Append(group).Append("]\n");
            IEnumerable<KeyValuePair<string, string>> settings = groups.GetValueOrDefault(group) ?? [];
            foreach (var (key, text) in group == SystemDefault ? settings.Append(new(name, value)) : settings)
            {
                sections.Append(key).Append(" = ").Append(Escape(text)).Append('\n');
            }
        }

        return index.Append(sections).ToString();
    }

    private static string Escape(string value) =>
        string.Concat(value.Select(static c => c is '\\' or '$' or '#' or '"' or '\'' ? $"\\{c}" : $"{c}"));

    /// <summary>The groups of TLS settings in the system's file, by name; none when there is no file, or no settings in it.</summary>
    private Dictionary<string, IReadOnlyList<KeyValuePair<string, string>>> ReadSystemFile()
    {
        var groups = new Dictionary<string, IReadOnlyList<KeyValuePair<string, string>>>();
        void* configuration = library.ConfigurationNew(null);
        if (TryLoad(configuration, FindSystemFile())
            && GetString(configuration, null, "openssl_conf") is string modules
            && GetString(configuration, modules, "ssl_conf") is string index)
        {
            foreach (var (group, section) in GetSection(configuration, index))
            {
                groups[group] = GetSection(configuration, section);
            }
        }

        library.ConfigurationFree(configuration);
        return groups;
    }

    /// <summary>Where OpenSSL itself looks: at what OPENSSL_CONF names, else in the folder that it was built with.</summary>
    private string FindSystemFile()
    {
        string? named = Environment.GetEnvironmentVariable("OPENSSL_CONF");
        return named ?? Path.Combine(Marshal.PtrToStringUTF8((nint)library.DefaultFolder()) ?? "", "openssl.cnf");
    }

    private bool TryLoad(void* configuration, string file)
    {
        fixed (byte* fileText = CString(file))
        {
            CLong line;
            return library.ConfigurationLoad(configuration, fileText, &line) > 0;
        }
    }

    private string? GetString(void* configuration, string? section, string name)
    {
        // A null section is OpenSSL's own word for the lines above the first one; "fixed" makes null of null.
        fixed (byte* sectionText = section is null ? null : CString(section))
        fixed (byte* nameText = CString(name))
        {
            return Marshal.PtrToStringUTF8((nint)library.ConfigurationString(configuration, sectionText, nameText));
        }
    }

    private List<KeyValuePair<string, string>> GetSection(void* configuration, string section)
    {
        var settings = new List<KeyValuePair<string, string>>();
        fixed (byte* sectionText = CString(section))
        {
            void* stack = library.ConfigurationSection(configuration, sectionText);
            int count = stack is null ? 0 : library.StackCount(stack);
            for (int i = 0; i < count; i++)
            {
                // The stack's items are settings that live as long as the configuration does; both texts are copied.
                byte** setting = (byte**)library.StackItem(stack, i);
                string? name = Marshal.PtrToStringUTF8((nint)setting[NameAt]);
                settings.Add(new(name ?? "", Marshal.PtrToStringUTF8((nint)setting[ValueAt]) ?? ""));
            }
        }

        return settings;
    }

    private static byte[] CString(string text) => Encoding.UTF8.GetBytes(text + '\0');
}
