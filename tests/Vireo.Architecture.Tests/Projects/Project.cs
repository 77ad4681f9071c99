using System.Xml.Linq;

namespace Vireo.Architecture.Tests.Projects;

/// <summary>A project file, and the C# files in its folder.</summary>
/// <param name="Name">The file's name without its extension.</param>
/// <param name="Folder">The full path of its folder.</param>
/// <param name="RootNamespace">The namespace of a file at the top of the folder.</param>
/// <param name="References">Names of the projects that it refers to.</param>
/// <param name="Analyzers">Names of the projects that only help to compile it.</param>
internal sealed record Project(
    string Name,
    string Folder,
    string RootNamespace,
    IReadOnlyList<string> References,
    IReadOnlyList<string> Analyzers)
{
    /// <summary>Whether it is packed for others, if it lies where packages do.</summary>
    internal required bool IsPackage { get; init; }

    /// <summary>Full paths of the C# files that somebody wrote.</summary>
    internal IEnumerable<string> Files =>
        Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Where(file => !IsBuilt(RelativePath(file)));

    /// <summary>The part of a path below the project's folder.</summary>
    internal string RelativePath(string file) => Path.GetRelativePath(Folder, file);

    internal static Project Load(string path)
    {
        XElement root = XDocument.Load(path).Root ?? throw new InvalidDataException($"{path} is empty");
        string name = Path.GetFileNameWithoutExtension(path);
        ILookup<bool, string> references = root.Descendants("ProjectReference").ToLookup(
            reference => (string?)reference.Attribute("OutputItemType") == "Analyzer",
            reference => Path.GetFileNameWithoutExtension(((string?)reference.Attribute("Include") ?? "").Replace('\\', '/')));

        return new Project(
            name,
            Path.GetDirectoryName(path) ?? throw new InvalidDataException($"{path} has no folder"),
            (string?)root.Descendants("RootNamespace").FirstOrDefault() ?? name,
            [.. references[false]],
            [.. references[true]])
        {
            IsPackage = (string?)root.Descendants("IsPackable").FirstOrDefault() != "false",
        };
    }

    private static bool IsBuilt(string relativePath) => relativePath.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj" or "TestResults";
}
