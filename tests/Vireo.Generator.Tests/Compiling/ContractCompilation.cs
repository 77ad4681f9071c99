using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Vireo.Generator.Tests.Compiling;

/// <summary>Compilations of contracts and views that are given as text.</summary>
internal static class ContractCompilation
{
    internal static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Vireo.Model.Declarations;
        global using Vireo.Model.Trees;
        global using Vireo.Model.Values;
        global using Vireo.Rpc.Contracts;
        global using Vireo.Rpc.Descriptors;
        global using Vireo.Rpc.Streams;
        global using Vireo.Xdr;
        """;

    /// <summary>What a project that refers to Vireo.Rpc and Vireo.Model sees.</summary>
    private static readonly MetadataReference[] References =
    [
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(IsLibrary)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    internal static CSharpCompilation Of(params IEnumerable<string> sources) => CSharpCompilation.Create(
        "Contracts",
        sources.Prepend(Usings).Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"File{index}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A run of both generators over a compilation, which can be repeated on a changed one.</summary>
    internal static GeneratorDriver Generate(CSharpCompilation compilation) => CSharpGeneratorDriver.Create(
        [new ContractGenerator().AsSourceGenerator(), new ViewGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
        .RunGenerators(compilation, TestContext.Current.CancellationToken);

    /// <summary>Whether something is wrong with a compilation; warnings count too, but for a lack of documents.</summary>
    internal static bool IsFault(Diagnostic found) => found.Severity > DiagnosticSeverity.Hidden && found.Id != "CS1591";

    private static bool IsLibrary(string file)
    {
        string name = Path.GetFileName(file);
        return name.StartsWith("System.", StringComparison.Ordinal)
            || name is "netstandard.dll" or "mscorlib.dll" or "Microsoft.Win32.Primitives.dll" or "Vireo.Xdr.dll" or "Vireo.Errors.dll" or "Vireo.Rpc.dll" or "Vireo.Model.dll";
    }
}
