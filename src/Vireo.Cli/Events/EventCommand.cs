using Vireo.Cli.Commands;
using Vireo.Cli.Domains;
using Vireo.Domains;
using Vireo.Events;

namespace Vireo.Cli.Events;

/// <summary><c>event</c>.</summary>
internal static class EventCommand
{
    internal static readonly CommandDefinition Definition = new("event", CommandGroup.Events, "wait for what happens to guests", RunAsync)
    {
        Description = "Lists the kinds of events, or waits for events and tells them as they come.",
        Options =
        [
            OptionDefinition.Text(DomainArgument.Name, "only of this guest: its name, id or uuid"),
            OptionDefinition.Text("event", "the kind of event"),
            OptionDefinition.Flag("all", "all kinds of events"),
            OptionDefinition.Flag("loop", "go on after the first event, until the time is over or the user interrupts"),
            OptionDefinition.Number("timeout", "how long to wait, in seconds"),
            OptionDefinition.Flag("list", "list the kinds of events"),
            OptionDefinition.Flag("timestamp", "tell when each event came"),
        ],
    };

    private static async Task RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        CommandArguments arguments = context.Arguments;
        arguments.Exclude("all", "event");
        arguments.Exclude("list", "all");
        arguments.Exclude("list", "event");
        if (arguments.Has("list"))
        {
            context.Output.Write(new EventKindList(EventNames.Kinds));
            return;
        }

        if (arguments.Text("event") is { } kind)
        {
            _ = EventNames.Kinds.Contains(kind) ? kind : throw new CommandFailedException($"unknown event type {kind}");
        }
        else if (!arguments.Has("all"))
        {
            throw new CommandFailedException("one of --list, --all, or --event <type> is required");
        }

        TimeSpan? timeout = arguments.Seconds("timeout");
        VirtConnection connection = await context.ConnectAsync(cancellationToken).ConfigureAwait(false);
        Domain? domain = arguments.Has(DomainArgument.Name) ? await context.ResolveAsync(cancellationToken).ConfigureAwait(false) : null;
        EventSubscription<DomainLifecycleEvent> events = await connection.Domains.SubscribeLifecycleAsync(domain, cancellationToken)
            .ConfigureAwait(false);
        await using (((IAsyncDisposable)events).ConfigureAwait(false))
        {
            await TellAsync(context, events, timeout, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task TellAsync(
        CommandContext context,
        EventSubscription<DomainLifecycleEvent> events,
        TimeSpan? timeout,
        CancellationToken cancellationToken)
    {
        bool isEndless = context.Arguments.Has("loop"), hasTimestamp = context.Arguments.Has("timestamp");
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(timeout ?? Timeout.InfiniteTimeSpan);
        int count = 0;
        EventLoopEnd end = EventLoopEnd.Complete;
        try
        {
            await foreach (DomainLifecycleEvent told in events.WithCancellation(deadline.Token).ConfigureAwait(false))
            {
                context.Output.Write(new ToldEvent(told, hasTimestamp ? DateTimeOffset.UtcNow : null));
                count++;
                if (!isEndless)
                {
                    break;
                }
            }
        }
        catch (OperationCanceledException)
        {
            end = cancellationToken.IsCancellationRequested ? EventLoopEnd.Interrupted : EventLoopEnd.TimedOut;
        }

        context.Output.Write(new EventLoopSummary(end, count));
        if (count == 0)
        {
            throw new CommandFailedException(null);
        }
    }
}
