using Vireo.Cli.Commands;
using Vireo.Cli.Output;
using Vireo.Contract.Domains.Definitions;
using Vireo.Domains;

namespace Vireo.Cli.Domains;

/// <summary><c>dumpxml</c>.</summary>
internal static class DumpXmlCommand
{
    private static readonly (string Option, DomainXmlFlags Flag, string Help)[] Kinds =
    [
        ("inactive", DomainXmlFlags.Inactive, "the definition of the next start"),
        ("security-info", DomainXmlFlags.Secure, "with its secrets"),
        ("update-cpu", DomainXmlFlags.UpdateCpu, "with the host's processor worked in"),
        ("migratable", DomainXmlFlags.Migratable, "as another host can take it"),
    ];

    internal static readonly CommandDefinition Definition = new("dumpxml", CommandGroup.Domains, "tell a guest's XML", RunAsync)
    {
        Description = "Writes a guest's XML to standard output.",
        Options =
        [
            DomainArgument.Option,
            .. Kinds.Select(kind => OptionDefinition.Flag(kind.Option, kind.Help)),
            OptionDefinition.Text("xpath", "only what this XPath expression selects") with { IsNamedOnly = true },
            OptionDefinition.Flag("wrap", "with one root around what was selected"),
        ],
    };

    private static async Task RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        string? xpath = context.Arguments.Text("xpath");
        Domain domain = await context.ResolveAsync(cancellationToken).ConfigureAwait(false);
        DomainXmlFlags flags = Kinds.Where(kind => context.Arguments.Has(kind.Option))
            .Aggregate(DomainXmlFlags.None, (all, kind) => all | kind.Flag);
        string xml = await domain.GetXmlAsync(flags, cancellationToken).ConfigureAwait(false);
        context.Output.Write(xpath is null
            ? new TextValue("xml", xml) { End = "" }
            : new TextValue("xml", XmlSelection.Select(xml, xpath, context.Arguments.Has("wrap"))) { End = "" });
    }
}
