using System.Reflection;
using System.Text.Json;

namespace Vireo.Errors.Tests.Facts;

/// <summary>What libvirt numbers and refuses, as data.</summary>
public static class ErrorFacts
{
    /// <summary>The members of each enum, by its C name.</summary>
    public static IReadOnlyDictionary<string, Dictionary<string, int>> Enums { get; } =
        Load<Dictionary<string, Dictionary<string, int>>>("errors.json");

    /// <summary>The error domain of each function that read-only connections may not call.</summary>
    public static IReadOnlyDictionary<string, int> RefusedReadOnly { get; } = Load<Dictionary<string, int>>("read-only.json");

    private static T Load<T>(string name)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        return JsonSerializer.Deserialize<T>(stream ?? throw new FileNotFoundException(name))!;
    }
}
