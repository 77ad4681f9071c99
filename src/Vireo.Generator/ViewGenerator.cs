using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;
using Vireo.Generator.Views;

namespace Vireo.Generator;

/// <summary>Writes what the partial properties of XML views do, and the words of their enums.</summary>
[Generator]
public sealed class ViewGenerator : IIncrementalGenerator
{
    /// <summary>The names of the pipeline's steps, as tests follow them.</summary>
    internal static class Steps
    {
        internal const string Views = nameof(Views);
        internal const string Bases = nameof(Bases);
        internal const string Enums = nameof(Enums);
    }

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var views = Declared(context, ViewNames.View, static type => ViewReader.Read(type));
        context.RegisterSourceOutput(
            Models(context, views).WithTrackingName(Steps.Views),
            static (output, view) => output.AddSource(Identifiers.FileName(view.FullName), ViewSource.Of(view)));

        var bases = Declared(context, ViewNames.Base, static type => ViewReader.ReadBase(type));
        context.RegisterSourceOutput(
            Models(context, bases).WithTrackingName(Steps.Bases),
            static (output, view) => output.AddSource(Identifiers.FileName(view.FullName), ViewSource.Of(view)));

        var enums = Declared(context, ViewNames.Enum, static type => EnumReader.Read(type));
        context.RegisterSourceOutput(
            Models(context, enums).WithTrackingName(Steps.Enums),
            static (output, words) => output.AddSource(Identifiers.FileName(words.FullName, ".Words"), EnumSource.Of(words)));

        var cases = Declared(context, ViewNames.Case, static type => CaseReader.FindStray(type));
        Models(context, cases);
    }

    private static IncrementalValuesProvider<Checked<T>> Declared<T>(
        IncrementalGeneratorInitializationContext context,
        string attribute,
        Func<INamedTypeSymbol, Checked<T>> read)
        where T : class, IEquatable<T> => context.SyntaxProvider.ForAttributeWithMetadataName(
            attribute,
            static (node, _) => node is BaseTypeDeclarationSyntax,
            (found, _) => read((INamedTypeSymbol)found.TargetSymbol));

    /// <summary>Reports what is wrong, and passes on the models without their places, so that only a change of meaning goes further.</summary>
    private static IncrementalValuesProvider<T> Models<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Checked<T>> declared)
        where T : class, IEquatable<T>
    {
        context.RegisterSourceOutput(
            declared.SelectMany(static (read, _) => read.Findings),
            static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));
        return declared.SelectMany(static (read, _) => read.Model is { } model ? new[] { model } : []);
    }
}
