namespace Vireo.Interop.Tests.Processes;

/// <summary>How to start a program.</summary>
/// <param name="Program">Its full path.</param>
/// <param name="Arguments">Each as the program will see it; no shell reads them.</param>
internal sealed record CommandLine(string Program, params IReadOnlyList<string> Arguments)
{
    private static readonly Dictionary<string, string> Plain = new() { ["LC_ALL"] = "C" };

    /// <summary>Where it runs.</summary>
    internal string Folder { get; init; } = Path.GetTempPath();

    /// <summary>What is added to this process's environment.</summary>
    internal IReadOnlyDictionary<string, string> Environment { get; init; } = Plain;
}
