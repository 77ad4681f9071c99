using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Vireo.Generator.Codecs;
using Vireo.Generator.Contracts;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Programs;
using Vireo.Generator.Sources;

namespace Vireo.Generator;

/// <summary>
/// Writes the codecs of XDR records, and the client's and the daemon's half of every contract. What is read from the source is kept as
/// models that compare by value, so that an edit elsewhere writes nothing anew.
/// </summary>
[Generator]
public sealed class ContractGenerator : IIncrementalGenerator
{
    /// <summary>The names of the pipeline's steps, as tests follow them.</summary>
    internal static class Steps
    {
        internal const string Structs = nameof(Structs);
        internal const string Unions = nameof(Unions);
        internal const string Contracts = nameof(Contracts);
        internal const string Programs = nameof(Programs);
    }

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        AddCodecs(context);
        AddPrograms(context);
    }

    private static void AddCodecs(IncrementalGeneratorInitializationContext context)
    {
        var structs = Declared(context, CodedTypes.StructAttribute, (type, _) => StructReader.Read(type));
        context.RegisterSourceOutput(
            Models(context, structs).WithTrackingName(Steps.Structs),
            static (output, model) => output.AddSource(Identifiers.FileName(model.Record.FullName), CodecSource.Of(model)));

        var unions = Declared(context, CodedTypes.UnionAttribute, (type, _) => UnionReader.Read(type));
        context.RegisterSourceOutput(
            Models(context, unions).WithTrackingName(Steps.Unions),
            static (output, model) => output.AddSource(Identifiers.FileName(model.Record.FullName), CodecSource.Of(model)));
    }

    private static void AddPrograms(IncrementalGeneratorInitializationContext context)
    {
        var read = Declared(context, ContractNames.Contract, ContractReader.Read);
        var contracts = Models(context, read.Select((contract, _) => contract.Contract)).WithTrackingName(Steps.Contracts);
        context.RegisterSourceOutput(contracts.Where(contract => !contract.IsEvents), static (output, contract) =>
            output.AddSource(Identifiers.FileName(contract.FullName, ".Base"), BaseSource.Of(contract)));
        context.RegisterSourceOutput(
            read.SelectMany((contract, _) => contract.Procedures).Collect().SelectMany((all, _) => ProgramReader.FindDuplicates(all)),
            static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));

        var programs = Models(context, Declared(context, ContractNames.Program, ProgramReader.Read))
            .Combine(contracts.Collect())
            .Select((pair, _) => ProgramReader.Join(pair.Left, pair.Right))
            .WithTrackingName(Steps.Programs);
        context.RegisterSourceOutput(programs, static (output, whole) =>
        {
            string Name(string suffix) => Identifiers.FileName(whole.Program.FullName, suffix);
            output.AddSource(Name(".Procedures"), ProceduresSource.Of(whole));
            output.AddSource(Name(".Driver"), DriverSource.Of(whole));
            output.AddSource(Name(".Dispatcher"), DispatcherSource.Of(whole));
            output.AddSource(Name(".Events"), EventsSource.Interface(whole));
            output.AddSource(Name(".EventsBase"), EventsSource.Base(whole));
            output.AddSource(Name(".EventSender"), EventsSource.Sender(whole));
            output.AddSource(Name(".EventReceiver"), EventsSource.Receiver(whole));
        });
    }

    /// <summary>What the types with an attribute declare.</summary>
    private static IncrementalValuesProvider<T> Declared<T>(
        IncrementalGeneratorInitializationContext context,
        string attribute,
        Func<INamedTypeSymbol, AttributeData, T> read) => context.SyntaxProvider.ForAttributeWithMetadataName(
            attribute,
            static (node, _) => node is TypeDeclarationSyntax,
            (found, _) => read((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0]));

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
