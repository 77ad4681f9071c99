using Vireo.Cli.Commands;
using Vireo.Cli.Output;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Domains;

namespace Vireo.Cli.Domains;

/// <summary><c>shutdown</c>, <c>reboot</c>, <c>reset</c>, <c>destroy</c>, <c>suspend</c>, <c>resume</c>.</summary>
internal static class PowerCommands
{
    internal static readonly CommandDefinition Shutdown = new("shutdown", CommandGroup.Domains, "ask a guest to shut down", ShutdownAsync)
    {
        Description = "Asks the guest's operating system to shut down; it may take its time, or not obey.",
        Options = [DomainArgument.Option, PowerModes.Option],
    };

    internal static readonly CommandDefinition Reboot = new("reboot", CommandGroup.Domains, "ask a guest to reboot", RebootAsync)
    {
        Description = "Asks the guest's operating system to reboot.",
        Options = [DomainArgument.Option, PowerModes.Option],
    };

    internal static readonly CommandDefinition Reset = new("reset", CommandGroup.Domains, "reset a guest", ResetAsync)
    {
        Description = "Resets the guest as its reset button would; what it has not written is lost.",
        Options = [DomainArgument.Option],
    };

    internal static readonly CommandDefinition Destroy = new("destroy", CommandGroup.Domains, "stop a guest at once", DestroyAsync)
    {
        Description = "Pulls the guest's plug; its definition and its disks stay.",
        Options =
        [
            DomainArgument.Option,
            OptionDefinition.Flag("graceful", "fail rather than kill it when it does not end by itself"),
            OptionDefinition.Flag("remove-logs", "remove its logs as well"),
        ],
    };

    internal static readonly CommandDefinition Suspend = new("suspend", CommandGroup.Domains, "pause a guest", SuspendAsync)
    {
        Description = "Pauses the running guest; it keeps its memory.",
        Options = [DomainArgument.Option],
    };

    internal static readonly CommandDefinition Resume = new("resume", CommandGroup.Domains, "let a paused guest go on", ResumeAsync)
    {
        Description = "Lets a guest that was paused run on.",
        Options = [DomainArgument.Option],
    };

    private static async Task ShutdownAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var flags = (DomainShutdownFlags)PowerModes.Read(context.Arguments, "'signal', or 'paravirt'");
        Domain domain = await context.ResolveAsync(cancellationToken).ConfigureAwait(false);
        await domain.ShutdownAsync(flags, cancellationToken).OrFail($"Failed to shutdown domain '{domain.Name}'").ConfigureAwait(false);
        context.Output.Write(new Message($"Domain '{domain.Name}' is being shutdown", "shutdown", domain.Name));
    }

    private static async Task RebootAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var flags = (DomainRebootFlags)PowerModes.Read(context.Arguments, "'signal' or 'paravirt'");
        Domain domain = await context.ResolveAsync(cancellationToken).ConfigureAwait(false);
        await domain.RebootAsync(flags, cancellationToken).OrFail($"Failed to reboot domain '{domain.Name}'").ConfigureAwait(false);
        context.Output.Write(new Message($"Domain '{domain.Name}' is being rebooted", "reboot", domain.Name));
    }

    private static async Task ResetAsync(CommandContext context, CancellationToken cancellationToken)
    {
        Domain domain = await context.ResolveAsync(cancellationToken).ConfigureAwait(false);
        await domain.ResetAsync(cancellationToken).OrFail($"Failed to reset domain '{domain.Name}'").ConfigureAwait(false);
        context.Output.Write(new Message($"Domain '{domain.Name}' was reset", "reset", domain.Name));
    }

    private static async Task DestroyAsync(CommandContext context, CancellationToken cancellationToken)
    {
        Domain domain = await context.ResolveAsync(cancellationToken).ConfigureAwait(false);
        DomainDestroyFlags flags = (context.Arguments.Has("graceful") ? DomainDestroyFlags.Graceful : 0)
            | (context.Arguments.Has("remove-logs") ? DomainDestroyFlags.RemoveLogs : 0);
        await domain.DestroyAsync(flags, cancellationToken).OrFail($"Failed to destroy domain '{domain.Name}'").ConfigureAwait(false);
        context.Output.Write(new Message($"Domain '{domain.Name}' destroyed", "destroy", domain.Name));
    }

    private static async Task SuspendAsync(CommandContext context, CancellationToken cancellationToken)
    {
        Domain domain = await context.ResolveAsync(cancellationToken).ConfigureAwait(false);
        await domain.SuspendAsync(cancellationToken).OrFail($"Failed to suspend domain '{domain.Name}'").ConfigureAwait(false);
        context.Output.Write(new Message($"Domain '{domain.Name}' suspended", "suspend", domain.Name));
    }

    private static async Task ResumeAsync(CommandContext context, CancellationToken cancellationToken)
    {
        Domain domain = await context.ResolveAsync(cancellationToken).ConfigureAwait(false);
        await domain.ResumeAsync(cancellationToken).OrFail($"Failed to resume domain '{domain.Name}'").ConfigureAwait(false);
        context.Output.Write(new Message($"Domain '{domain.Name}' resumed", "resume", domain.Name));
    }
}
