using Vireo.Cli.Commands;
using Vireo.Cli.Output;
using Vireo.Contract.Domains.Definitions;
using Vireo.Domains;
using Vireo.Errors;

namespace Vireo.Cli.Domains;

/// <summary><c>undefine</c>.</summary>
internal static class UndefineCommand
{
    private static readonly (string Option, DomainUndefineFlags Flag, string Help)[] Parts =
    [
        ("managed-save", DomainUndefineFlags.ManagedSave, "remove its saved state as well"),
        ("snapshots-metadata", DomainUndefineFlags.SnapshotsMetadata, "forget its snapshots as well"),
        ("checkpoints-metadata", DomainUndefineFlags.CheckpointsMetadata, "forget its checkpoints as well"),
        ("nvram", DomainUndefineFlags.Nvram, "remove its firmware's variables as well"),
        ("keep-nvram", DomainUndefineFlags.KeepNvram, "keep its firmware's variables"),
        ("tpm", DomainUndefineFlags.Tpm, "remove its TPM's state as well"),
        ("keep-tpm", DomainUndefineFlags.KeepTpm, "keep its TPM's state"),
    ];

    internal static readonly CommandDefinition Definition = new("undefine", CommandGroup.Domains, "remove a guest's definition", RunAsync)
    {
        Description = "Removes a guest's definition; one that runs is gone once it ends.",
        Options = [DomainArgument.Option, .. Parts.Select(part => OptionDefinition.Flag(part.Option, part.Help))],
    };

    private static async Task RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        context.Arguments.Exclude("nvram", "keep-nvram");
        context.Arguments.Exclude("tpm", "keep-tpm");
        Domain domain = await context.ResolveAsync(cancellationToken).ConfigureAwait(false);
        DomainUndefineFlags flags = Parts.Where(part => context.Arguments.Has(part.Option))
            .Aggregate(DomainUndefineFlags.None, (all, part) => all | part.Flag);
        await UndefineAsync(domain, flags, cancellationToken).OrFail($"Failed to undefine domain '{domain.Name}'").ConfigureAwait(false);
        context.Output.Write(new Message($"Domain '{domain.Name}' has been undefined", "undefine", domain.Name));
    }

    // As virsh: a driver that knows nothing of what a flag would remove has nothing of it that could stand in the way.
    private static async Task UndefineAsync(Domain domain, DomainUndefineFlags flags, CancellationToken cancellationToken)
    {
        try
        {
            await domain.UndefineAsync(flags, cancellationToken).ConfigureAwait(false);
        }
        catch (VirtException e) when (
            e.Code is VirtErrorCode.InvalidArg or VirtErrorCode.NoSupport
            && flags != DomainUndefineFlags.None
            && !flags.HasFlag(DomainUndefineFlags.Nvram))
        {
            await domain.UndefineAsync(DomainUndefineFlags.None, cancellationToken).ConfigureAwait(false);
        }
    }
}
