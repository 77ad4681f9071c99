using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Vireo.Generator.Tests.Compiling;

namespace Vireo.Generator.Tests.Editing;

/// <summary>What an edit makes the generator do again: nothing that it does not concern.</summary>
public sealed class EditTests
{
    private const string Contract =
        """
        namespace Editing;

        [RpcProgram(1, 1)]
        public static partial class TestProgram;

        [XdrStruct("place")]
        public sealed partial record Place(string Name, [property: XdrMax(4)] IReadOnlyList<Value> Values);

        [XdrUnion("value")]
        public abstract partial record Value
        {
            [XdrCase(1)]
            public sealed record Number(int N) : Value;
        }

        [Contract(typeof(TestProgram))]
        public interface IThings
        {
            [Procedure(1), Acl("a:b"), AclFilter("c:d"), ReplyMax("places", 8)]
            ValueTask<(int count, IReadOnlyList<Place> places)> FirstAsync(string name, Place? place, CancellationToken cancellationToken);
        }

        [Contract(typeof(TestProgram))]
        public interface IThingEvents
        {
            [Event(2)]
            void Happened(Place place);
        }
        """;

    private const string Neighbour =
        """
        namespace Editing;

        [Contract(typeof(TestProgram))]
        public interface INeighbours
        {
            [Procedure(3), NoAcl]
            ValueTask VisitAsync(int x, CancellationToken cancellationToken);
        }
        """;

    [Fact]
    public void GivenAnEditElsewhere_ThenNothingIsWrittenAnew()
    {
        var steps = Edit(before: "public class Elsewhere;", after: "public class Elsewhere { public int Added() => 1; }");

        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.True(step.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step.Name}: {step.Reason}"));
    }

    [Fact]
    public void GivenLinesMovedInTheContract_ThenNothingIsWrittenAnew()
    {
        var steps = Edit(Contract, Contract.Replace("namespace Editing;", "namespace Editing;\n\n// A comment.\n", StringComparison.Ordinal));

        Assert.All(steps, step => Assert.True(step.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step.Name}: {step.Reason}"));
    }

    [Fact]
    public void GivenAnEditOfOneContract_ThenCodecsAndOtherContractsAreNotWrittenAnew()
    {
        var steps = Edit(Neighbour, Neighbour.Replace("int x", "long x", StringComparison.Ordinal));

        Assert.All(
            steps.Where(step => step.Name is ContractGenerator.Steps.Structs or ContractGenerator.Steps.Unions),
            step => Assert.Equal(IncrementalStepRunReason.Cached, step.Reason));
        Assert.Single(steps, step => step is { Name: ContractGenerator.Steps.Contracts, Reason: IncrementalStepRunReason.Modified });
        Assert.Single(steps, step => step is { Name: ContractGenerator.Steps.Programs, Reason: IncrementalStepRunReason.Modified });
    }

    /// <summary>Runs the generator, changes one of its files, and runs it again.</summary>
    /// <returns>The outputs of every named step of the second run, and of the files that it writes.</returns>
    private static List<(string Name, IncrementalStepRunReason Reason)> Edit(string before, string after)
    {
        string[] sources = before == Contract ? [before, Neighbour] : before == Neighbour ? [before, Contract] : [before, Contract, Neighbour];
        var compilation = ContractCompilation.Of(sources);
        var driver = ContractCompilation.Generate(compilation);
        Assert.Empty(driver.GetRunResult().Diagnostics);

        var edited = compilation.SyntaxTrees.Single(tree => tree.ToString() == before);
        var token = TestContext.Current.CancellationToken;
        var changed = compilation.ReplaceSyntaxTree(edited, CSharpSyntaxTree.ParseText(after, ContractCompilation.ParseOptions, edited.FilePath, cancellationToken: token));
        var result = driver.RunGenerators(changed, token).GetRunResult().Results.Single(run => run.GeneratedSources.Length > 0);
        string[] named = [ContractGenerator.Steps.Structs, ContractGenerator.Steps.Unions, ContractGenerator.Steps.Contracts, ContractGenerator.Steps.Programs];
        return
        [
            .. from step in result.TrackedSteps.Where(step => named.Contains(step.Key)).Concat(result.TrackedOutputSteps)
            from run in step.Value
            from output in run.Outputs
            select (step.Key, output.Reason),
        ];
    }
}
