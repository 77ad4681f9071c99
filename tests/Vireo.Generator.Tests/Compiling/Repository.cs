namespace Vireo.Generator.Tests.Compiling;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    private const string Landmark = "Vireo.slnx";

    /// <summary>A path in the repository that the tests were built from.</summary>
    internal static string Path(params string[] parts) => System.IO.Path.Combine([Root(), .. parts]);

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Landmark)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"no {Landmark} above {AppContext.BaseDirectory}");
    }
}
