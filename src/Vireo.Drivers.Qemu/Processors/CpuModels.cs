using System.Collections.Frozen;

namespace Vireo.Drivers.Qemu.Processors;

/// <summary>The processor models and features that libvirt knows, from the data file beside this one.</summary>
internal static class CpuModels
{
    private const string File = "x86-models.txt";
    private const char NotMigratable = '!';

    private static readonly List<CpuModel> Models = [];
    private static readonly List<string> FeatureList = [];
    private static readonly HashSet<string> Fixed = new(StringComparer.Ordinal);
    private static readonly List<CpuidBits> Bits = [];
    private static readonly Dictionary<string, string> Vendors = new(StringComparer.Ordinal);

    static CpuModels()
    {
        using Stream stream = typeof(CpuModels).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is part of this assembly");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            Read(line.Split(' '));
        }
    }

    /// <summary>The models, the oldest first.</summary>
    internal static IReadOnlyList<CpuModel> All => Models;

    /// <summary>The features, in the order in which they are listed.</summary>
    internal static IReadOnlyList<string> Features => FeatureList;

    /// <summary>Where a processor tells of its features.</summary>
    internal static IReadOnlyList<CpuidBits> Cpuid => Bits;

    /// <summary>Whether a guest that has a feature can migrate.</summary>
    internal static bool IsMigratable(string feature) => !Fixed.Contains(feature);

    /// <summary>Finds a model; null: there is none.</summary>
    internal static CpuModel? Find(string? name) => Models.Find(model => model.Name == name);

    /// <summary>The vendor's name of what a processor says itself (<c>AuthenticAMD</c>: <c>AMD</c>); null: unknown.</summary>
    internal static string? VendorOf(string? text) => text is null ? null : Vendors.GetValueOrDefault(text);

    private static void Read(string[] words)
    {
        switch (words[0])
        {
            case "vendors":
                foreach (string[] vendor in words[1..].Select(word => word.Split('=')))
                {
                    Vendors[vendor[1]] = vendor[0];
                }

                break;
            case "features":
                foreach (string word in words[1..])
                {
                    string name = word.TrimEnd(NotMigratable);
                    FeatureList.Add(name);
                    if (word.EndsWith(NotMigratable))
                    {
                        Fixed.Add(name);
                    }
                }

                break;
            case "cpuid":
                Bits.Add(CpuidBits.Read(words));
                break;
            case "model":
                string[] use = words[4].Split('/');
                Models.Add(new CpuModel(
                    words[1], words[2] == "-" ? null : words[2], List(words[3]), use[0] == "on", use[1] == "on", List(words[5]),
                    words[6..].ToFrozenSet(StringComparer.Ordinal)));
                break;
            default:
                break;
        }
    }

    private static string[] List(string word) => word == "-" ? [] : word.Split(',');
}
