using Vireo.Cli.Commands;
using Vireo.Cli.Output;
using Vireo.Contract.Domains.Definitions;
using Vireo.Domains;

namespace Vireo.Cli.Domains;

/// <summary><c>define</c>, <c>autostart</c>.</summary>
internal static class DefinitionCommands
{
    internal static readonly CommandDefinition Define = new("define", CommandGroup.Domains, "define a guest, without starting it", DefineAsync)
    {
        Description = "Defines a guest, or changes a guest's definition, from a file.",
        Options = [XmlFile.Option, OptionDefinition.Flag("validate", "check the XML against libvirt's schema")],
    };

    internal static readonly CommandDefinition Autostart = new("autostart", CommandGroup.Domains, "have a guest start with its host", AutostartAsync)
    {
        Description = "Has a guest start when its host does, or no longer.",
        Options = [DomainArgument.Option, OptionDefinition.Flag("disable", "no longer")],
    };

    private static async Task DefineAsync(CommandContext context, CancellationToken cancellationToken)
    {
        VirtConnection connection = await context.ConnectAsync(cancellationToken).ConfigureAwait(false);
        string path = context.Arguments.Required(XmlFile.Name);
        string xml = await XmlFile.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        DomainDefineFlags flags = context.Arguments.Has("validate") ? DomainDefineFlags.Validate : DomainDefineFlags.None;
        Domain domain = await connection.Domains.DefineAsync(xml, flags, cancellationToken).OrFail($"Failed to define domain from {path}")
            .ConfigureAwait(false);
        context.Output.Write(new Message($"Domain '{domain.Name}' defined from {path}", "define", domain.Name));
    }

    private static async Task AutostartAsync(CommandContext context, CancellationToken cancellationToken)
    {
        Domain domain = await context.ResolveAsync(cancellationToken).ConfigureAwait(false);
        bool isOn = !context.Arguments.Has("disable");
        string marked = isOn ? "marked" : "unmarked";
        string mark = isOn ? "mark" : "unmark";
        await domain.SetAutostartAsync(isOn, cancellationToken).OrFail($"Failed to {mark} domain '{domain.Name}' as autostarted")
            .ConfigureAwait(false);
        context.Output.Write(new Message($"Domain '{domain.Name}' {marked} as autostarted", isOn ? "autostart" : "noAutostart", domain.Name));
    }
}
