using Microsoft.CodeAnalysis;
using Vireo.Generator.Tests.Compiling;

namespace Vireo.Generator.Tests.Misuses;

/// <summary>Checks which diagnostics a source brings, and that they point at what is marked <c>[|so|]</c> in it.</summary>
internal static class Misuse
{
    private const string Begin = "[|";
    private const string End = "|]";

    /// <summary>A source has exactly one fault, at the marked place; its message holds a text.</summary>
    internal static void Reports(string id, string message, string source)
    {
        string clean = source.Replace(Begin, "", StringComparison.Ordinal).Replace(End, "", StringComparison.Ordinal);
        var diagnostic = Assert.Single(ContractCompilation.Generate(ContractCompilation.Of(clean)).GetRunResult().Diagnostics);

        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal);
        int start = source.IndexOf(Begin, StringComparison.Ordinal);
        string marked = source[(start + Begin.Length)..source.IndexOf(End, StringComparison.Ordinal)];
        Assert.Equal((start, marked), (diagnostic.Location.SourceSpan.Start, clean.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)));
    }

    /// <summary>A contract of one interface has exactly one fault.</summary>
    internal static void ReportsInContract(string id, string message, string members) => Reports(id, message, InContract(members));

    /// <summary>A contract of one interface around members.</summary>
    internal static string InContract(string members) =>
        $$"""
        [RpcProgram(1, 1)]
        public static partial class TestProgram;

        [XdrStruct("place")]
        public sealed partial record Place(string Name, int X);

        [Contract(typeof(TestProgram))]
        public interface IThings
        {
            {{members}}
        }
        """;
}
