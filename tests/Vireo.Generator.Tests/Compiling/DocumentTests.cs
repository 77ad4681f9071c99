using Vireo.Generator.Diagnostics;

namespace Vireo.Generator.Tests.Compiling;

/// <summary>What <c>docs/contracts.md</c> and <c>docs/xml.md</c> say.</summary>
public sealed class DocumentTests
{
    private static readonly string Views = File.ReadAllText(Repository.Path("docs", "xml.md"));
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
    public void TheExampleOfAView_IsWithoutFault_AndCompiles()
    {
        var compilation = ContractCompilation.Of(Views.Split("```csharp")[2].Split("```")[0]);
        var result = ContractCompilation.Generate(compilation).GetRunResult();

        Assert.Empty(result.Diagnostics);
        Assert.Empty(compilation.AddSyntaxTrees(result.GeneratedTrees).GetDiagnostics(TestContext.Current.CancellationToken).Where(ContractCompilation.IsFault));
    }

    [Fact]
    public void TheTableOfViews_HasEveryRule()
    {
        var rows = Views.Split('\n').Where(line => line.StartsWith("| VIREO", StringComparison.Ordinal));

        Assert.Equal(ViewRules.ById.Values.Select(rule => $"| {rule.Id} | {rule.Title} |"), rows);
    }

    [Fact]
    public void TheTable_HasEveryRule()
    {
        var rows = Document.Split('\n').Where(line => line.StartsWith("| VIREO", StringComparison.Ordinal));

        Assert.Equal(Rules.ById.Values.Select(rule => $"| {rule.Id} | {rule.Title} |"), rows);
    }
}
