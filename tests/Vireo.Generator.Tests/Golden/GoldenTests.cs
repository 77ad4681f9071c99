using Vireo.Generator.Tests.Compiling;

namespace Vireo.Generator.Tests.Golden;

/// <summary>
/// The generated code for a few small contracts and views, as files: <c>Cases/NAME/Contract.cs.txt</c> is what is declared, the files beside it are what is
/// written for it. Run with the environment variable <c>VIREO_UPDATE_GOLDEN=1</c> to write them anew, then review the difference.
/// </summary>
public sealed class GoldenTests
{
    private const string UpdateSwitch = "VIREO_UPDATE_GOLDEN";
    private const string Suffix = ".txt";
    private const string ContractFile = "Contract.cs.txt";

    private static readonly string CasesFolder = Repository.Path("tests", "Vireo.Generator.Tests", "Golden", "Cases");

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(CasesFolder).Select(folder => Path.GetFileName(folder))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheGeneratedCode_IsWhatTheFilesHold_AndCompiles(string name)
    {
        var token = TestContext.Current.CancellationToken;
        string folder = Path.Combine(CasesFolder, name);
        var compilation = ContractCompilation.Of(File.ReadAllText(Path.Combine(folder, ContractFile)));
        var result = ContractCompilation.Generate(compilation).GetRunResult();

        Assert.Empty(result.Diagnostics);
        Assert.Empty(compilation.AddSyntaxTrees(result.GeneratedTrees).GetDiagnostics(token).Where(ContractCompilation.IsFault));
        var written = result.Results.SelectMany(run => run.GeneratedSources).ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        if (Environment.GetEnvironmentVariable(UpdateSwitch) == "1")
        {
            Update(folder, written);
        }

        Assert.Equal(Expected(folder).Select(HintName).Order(StringComparer.Ordinal), written.Keys.Order(StringComparer.Ordinal));
        Assert.All(Expected(folder), file => Assert.Equal(File.ReadAllText(file), written[HintName(file)]));
    }

    private static IEnumerable<string> Expected(string folder) => Directory.EnumerateFiles(folder, "*.g.cs" + Suffix);

    private static string HintName(string file) => Path.GetFileName(file)[..^Suffix.Length];

    private static void Update(string folder, Dictionary<string, string> written)
    {
        foreach (string file in Expected(folder))
        {
            File.Delete(file);
        }

        foreach (var (name, text) in written)
        {
            File.WriteAllText(Path.Combine(folder, name + Suffix), text);
        }
    }
}
