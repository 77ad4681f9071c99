using System.Threading.Channels;
using Vireo.Drivers.Qemu.Monitor;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>A run's events between the monitor, which must not wait, and their handling, which may give commands itself.</summary>
internal sealed class EventQueue
{
    private readonly Channel<Entry> _waiting = Channel.CreateBounded<Entry>(
        new BoundedChannelOptions(QmpLimits.MaxWaitingEvents) { SingleReader = true });

    /// <summary>Handles the events, in their order, until the queue is closed and empty.</summary>
    internal async Task HandleAsync(Action<MonitorMessage> handle)
    {
        await foreach (Entry entry in _waiting.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (entry.Message is { } message)
            {
                handle(message);
            }

            entry.Settled?.TrySetResult();
        }
    }

    /// <summary>Takes an event. A full queue means a QEMU that is out of its mind: its monitor is closed.</summary>
    /// <exception cref="MonitorException">The queue is full.</exception>
    internal void Add(MonitorMessage message)
    {
        if (!_waiting.Writer.TryWrite(new Entry(message, null)) && !_waiting.Reader.Completion.IsCompleted)
        {
            throw new MonitorException($"more than {QmpLimits.MaxWaitingEvents} events wait");
        }
    }

    /// <summary>Waits until the events that are here now are handled. Not to be called by who handles them.</summary>
    internal async Task SettleAsync()
    {
        var settled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (_waiting.Writer.TryWrite(new Entry(null, settled)))
        {
            await settled.Task.ConfigureAwait(false);
        }
    }

    /// <summary>No event follows.</summary>
    internal void Close() => _waiting.Writer.TryComplete();

    private readonly record struct Entry(MonitorMessage? Message, TaskCompletionSource? Settled);
}
