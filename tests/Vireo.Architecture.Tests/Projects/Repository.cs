namespace Vireo.Architecture.Tests.Projects;

/// <summary>The checked-out sources, found from where the tests run.</summary>
internal static class Repository
{
    private const string Mark = "Vireo.slnx";

    /// <summary>The folder that holds the solution.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>Every project below <c>src</c>, <c>tests</c> and <c>bench</c>, by name.</summary>
    internal static IReadOnlyDictionary<string, Project> Projects { get; } =
        new[] { "src", "tests", "bench" }
            .Select(area => Path.Combine(Root, area))
            .Where(Directory.Exists)
            .SelectMany(area => Directory.EnumerateFiles(area, "*.csproj", SearchOption.AllDirectories))
            .Select(Project.Load)
            .ToDictionary(project => project.Name, StringComparer.Ordinal);

    /// <summary>The projects that are the product.</summary>
    internal static IEnumerable<Project> Sources =>
        Projects.Values.Where(project => project.Folder.StartsWith(Path.Combine(Root, "src") + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"no {Mark} above {AppContext.BaseDirectory}");
    }
}
