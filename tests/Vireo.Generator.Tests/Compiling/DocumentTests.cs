using Vireo.Generator.Diagnostics;

namespace Vireo.Generator.Tests.Compiling;

/// <summary>What <c>docs/contracts.md</c> says.</summary>
public sealed class DocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.Path("docs", "contracts.md"));

    [Fact]
    public void TheExample_IsWithoutFault_AndCompiles()
    {
        string example = Document.Split("```")[1]["csharp".Length..];
        var compilation = ContractCompilation.Of(example);
        var result = ContractCompilation.Generate(compilation).GetRunResult();

        Assert.Empty(result.Diagnostics);
        Assert.Empty(compilation.AddSyntaxTrees(result.GeneratedTrees).GetDiagnostics(TestContext.Current.CancellationToken).Where(ContractCompilation.IsFault));
    }

    [Fact]
    public void TheTable_HasEveryRule()
    {
        var rows = Document.Split('\n').Where(line => line.StartsWith("| VIREO", StringComparison.Ordinal));

        Assert.Equal(Rules.ById.Values.Select(rule => $"| {rule.Id} | {rule.Title} |"), rows);
    }
}
