namespace Vireo.Model.Tests.Documents;

/// <summary>The documents among the tests: golden files of this project and of others.</summary>
internal static class RecordedDocuments
{
    private const string Mark = "Vireo.slnx";
    private static readonly string[] Built = ["bin", "obj", "TestResults"];

    /// <summary>Golden files of drivers that hold what libvirt answered, some an error.</summary>
    private const string Answer = "expected.txt";

    /// <summary>Where the documents are that libvirt's daemon and its test driver told (<c>record.sh</c> writes them anew).</summary>
    private static readonly string Recorded = Path.Combine("Vireo.Model.Tests", "Documents", "Recorded");

    private static readonly string Root = FindRoot();

    /// <summary>Every document, by its path from the tests' folder on.</summary>
    internal static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file))
            .Where(file => file.EndsWith(".xml", StringComparison.Ordinal) || file.EndsWith(Answer, StringComparison.Ordinal))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Intersect(Built).Any())
            .Where(IsDocument),
    ];

    /// <summary>Whether libvirt itself wrote it.</summary>
    internal static bool IsFromLibvirt(string file) =>
        file.EndsWith(Answer, StringComparison.Ordinal) || file.StartsWith(Recorded, StringComparison.Ordinal);

    internal static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static bool IsDocument(string file)
    {
        try
        {
            System.Xml.Linq.XDocument.Parse(Text(file));
            return true;
        }
        catch (System.Xml.XmlException)
        {
            return false;
        }
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
            {
                return Path.Combine(folder.FullName, "tests");
            }
        }

        throw new DirectoryNotFoundException($"no {Mark} above {AppContext.BaseDirectory}");
    }
}
