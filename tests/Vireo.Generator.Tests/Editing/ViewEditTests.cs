using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Vireo.Generator.Tests.Compiling;

namespace Vireo.Generator.Tests.Editing;

/// <summary>What an edit makes the generator of views do again: nothing that it does not concern.</summary>
public sealed class ViewEditTests
{
    private const string Views =
        """
        namespace Editing;

        [XmlBase]
        public abstract partial class Thing
        {
            [XmlAttribute("alias")] public partial string? Alias { get; set; }
        }

        [XmlEnum]
        public enum Colour { Other, Red }

        [XmlView("box")]
        public sealed partial class Box : Thing
        {
            [XmlAttribute("colour")] public partial Colour? Colour { get; set; }
        }
        """;

    private const string Neighbour =
        """
        namespace Editing;

        [XmlView("shelf")]
        public sealed partial class Shelf
        {
            [XmlElements("box")] public partial XmlList<Box> Boxes { get; }
        }
        """;

    [Fact]
    public void GivenAnEditElsewhere_OrLinesMoved_ThenNothingIsWrittenAnew()
    {
        var steps = Edit(Views, Views.Replace("namespace Editing;", "namespace Editing;\n\n// A comment.\n\npublic class Elsewhere;", StringComparison.Ordinal));

        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.True(step.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step.Name}: {step.Reason}"));
    }

    [Fact]
    public void GivenAnEditOfOneView_ThenOnlyThatIsWrittenAnew()
    {
        var steps = Edit(Neighbour, Neighbour.Replace("shelf", "rack", StringComparison.Ordinal));

        Assert.Single(steps, step => step is { Name: ViewGenerator.Steps.Views, Reason: IncrementalStepRunReason.Modified });
        Assert.All(
            steps.Where(step => step.Name is ViewGenerator.Steps.Enums or ViewGenerator.Steps.Bases),
            step => Assert.True(step.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    private static List<(string Name, IncrementalStepRunReason Reason)> Edit(string before, string after)
    {
        var compilation = ContractCompilation.Of(Views, Neighbour);
        var driver = ContractCompilation.Generate(compilation);
        Assert.Empty(driver.GetRunResult().Diagnostics);

        var token = TestContext.Current.CancellationToken;
        var edited = compilation.SyntaxTrees.Single(tree => tree.ToString() == before);
        var changed = compilation.ReplaceSyntaxTree(edited, CSharpSyntaxTree.ParseText(after, ContractCompilation.ParseOptions, edited.FilePath, cancellationToken: token));
        var result = driver.RunGenerators(changed, token).GetRunResult().Results.Single(run => run.GeneratedSources.Length > 0);
        string[] named = [ViewGenerator.Steps.Views, ViewGenerator.Steps.Bases, ViewGenerator.Steps.Enums];
        return
        [
            .. from step in result.TrackedSteps.Where(step => named.Contains(step.Key)).Concat(result.TrackedOutputSteps)
            from run in step.Value
            from output in run.Outputs
            select (step.Key, output.Reason),
        ];
    }
}
