using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Vireo.Generator.Tests.Compiling;

/// <summary>Records of another project, of which only the compiled form is known.</summary>
public sealed class ReferenceTests
{
    private const string Library =
        """
        namespace Library;

        [XdrStruct("part")]
        public sealed partial record Part(string Name, Guid Uuid, [property: XdrFixed(6)] ReadOnlyMemory<byte> Mac, Value Value);

        [XdrUnion("value")]
        public abstract partial record Value
        {
            [XdrCase(1)]
            public sealed record Long(long Number) : Value;

            [XdrCase(2)]
            public sealed record Text(string Words) : Value;
        }
        """;

    private const string User = """[XdrStruct("whole")] public sealed partial record Whole([property: XdrMax(4)] IReadOnlyList<Library.Part> Parts);""";

    [Fact]
    public void AListOfThem_HasTheSameLeastSize_AsIfTheyWereHere()
    {
        var here = Written(ContractCompilation.Of(Library, User));
        var elsewhere = Written(ContractCompilation.Of(User).AddReferences(Compiled(Library)));

        // A name's count, a UUID, 6 bytes padded, a discriminant and a text's count.
        Assert.Contains("reader.ReadList<global::Library.Part>(4, 36,", elsewhere, StringComparison.Ordinal);
        Assert.Equal(here, elsewhere);
    }

    private static string Written(CSharpCompilation compilation)
    {
        var result = ContractCompilation.Generate(compilation).GetRunResult();
        Assert.Empty(result.Diagnostics);
        return result.Results.SelectMany(run => run.GeneratedSources).Single(source => source.HintName == "Whole.g.cs").SourceText.ToString();
    }

    private static PortableExecutableReference Compiled(string source)
    {
        var token = TestContext.Current.CancellationToken;
        var compilation = ContractCompilation.Of(source);
        var result = ContractCompilation.Generate(compilation).GetRunResult();
        using var file = new MemoryStream();
        Assert.True(compilation.AddSyntaxTrees(result.GeneratedTrees).Emit(file, cancellationToken: token).Success);
        return MetadataReference.CreateFromImage(file.ToArray());
    }
}
