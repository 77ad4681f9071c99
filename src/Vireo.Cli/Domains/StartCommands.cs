using Vireo.Cli.Commands;
using Vireo.Cli.Output;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Domains;

namespace Vireo.Cli.Domains;

/// <summary><c>start</c>, <c>create</c>.</summary>
internal static class StartCommands
{
    private static readonly OptionDefinition Paused = OptionDefinition.Flag("paused", "leave it paused");
    private static readonly OptionDefinition AutoDestroy = OptionDefinition.Flag("autodestroy", "stop it when this connection ends");
    private static readonly OptionDefinition ResetNvram = OptionDefinition.Flag("reset-nvram", "make its firmware's variables anew from their template");

    internal static readonly CommandDefinition Start = new("start", CommandGroup.Domains, "start a guest that has a definition", StartAsync)
    {
        Description = "Starts a guest: from its saved state if it has one, else afresh.",
        Options =
        [
            DomainArgument.Option,
            Paused,
            AutoDestroy,
            OptionDefinition.Flag("bypass-cache", "read a saved state past the file system's cache"),
            OptionDefinition.Flag("force-boot", "throw a saved state away and start afresh"),
            ResetNvram,
        ],
    };

    internal static readonly CommandDefinition Create = new("create", CommandGroup.Domains, "start a guest that has no definition", CreateAsync)
    {
        Description = "Starts a guest from a file; once it ends, it is gone.",
        Options =
        [
            XmlFile.Option,
            Paused,
            AutoDestroy,
            OptionDefinition.Flag("validate", "check the XML against libvirt's schema"),
            ResetNvram,
        ],
    };

    private static async Task StartAsync(CommandContext context, CancellationToken cancellationToken)
    {
        Domain domain = await context.ResolveAsync(cancellationToken).ConfigureAwait(false);
        if (domain.Id is not null)
        {
            throw new CommandFailedException("Domain is already active");
        }

        Domain started = await domain.StartAsync(FlagsOf(context.Arguments), cancellationToken).OrFail($"Failed to start domain '{domain.Name}'")
            .ConfigureAwait(false);
        context.Output.Write(new Message($"Domain '{started.Name}' started", "start", started.Name));
    }

    private static async Task CreateAsync(CommandContext context, CancellationToken cancellationToken)
    {
        VirtConnection connection = await context.ConnectAsync(cancellationToken).ConfigureAwait(false);
        string path = context.Arguments.Required(XmlFile.Name);
        string xml = await XmlFile.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        Domain domain = await connection.Domains.CreateAsync(xml, FlagsOf(context.Arguments), cancellationToken)
            .OrFail($"Failed to create domain from {path}").ConfigureAwait(false);
        context.Output.Write(new Message($"Domain '{domain.Name}' created from {path}", "create", domain.Name));
    }

    private static DomainCreateFlags FlagsOf(CommandArguments arguments) =>
        Flag(arguments, "paused", DomainCreateFlags.Paused)
        | Flag(arguments, "autodestroy", DomainCreateFlags.AutoDestroy)
        | Flag(arguments, "bypass-cache", DomainCreateFlags.BypassCache)
        | Flag(arguments, "force-boot", DomainCreateFlags.ForceBoot)
        | Flag(arguments, "validate", DomainCreateFlags.Validate)
        | Flag(arguments, "reset-nvram", DomainCreateFlags.ResetNvram);

    private static DomainCreateFlags Flag(CommandArguments arguments, string option, DomainCreateFlags flag) =>
        arguments.Has(option) ? flag : DomainCreateFlags.None;
}
