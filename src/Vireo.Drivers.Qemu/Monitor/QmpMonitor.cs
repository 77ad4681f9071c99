using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Sockets;
using System.Text.Json;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>
/// A guest's monitor: commands out, replies and events in. It owns its socket. Commands may be given at any time from anywhere; QEMU answers
/// them in their order. It ends once, for one reason, which every waiting and later command gets.
/// </summary>
internal sealed class QmpMonitor : IAsyncDisposable
{
    private const string IdPrefix = "libvirt-";

    /// <summary>How much of a reply that nobody asked for is told.</summary>
    private const int MaxShown = 200;

    private readonly Socket _socket;
    private readonly Action<MonitorMessage> _onEvent;
    private readonly TimeProvider _timeProvider;
    private readonly ConcurrentDictionary<uint, TaskCompletionSource<JsonElement>> _waiting = new();
    private readonly SemaphoreSlim _room = new(QmpLimits.MaxOutstanding);
    private readonly SemaphoreSlim _sending = new(1);
    private readonly SemaphoreSlim _descriptors = new(1);
    private readonly TaskCompletionSource _greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<MonitorException> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _reading;
    private uint _lastId;

    /// <summary>Takes over a connected socket and begins to read.</summary>
    /// <param name="socket">The socket, which this owns from now on.</param>
    /// <param name="onEvent">Takes events, in their order, on the reading thread: it must not wait.</param>
    /// <param name="timeProvider">The clock of timeouts.</param>
    internal QmpMonitor(Socket socket, Action<MonitorMessage> onEvent, TimeProvider? timeProvider = null)
    {
        _socket = socket;
        _onEvent = onEvent;
        _timeProvider = timeProvider ?? TimeProvider.System;
        _reading = ReadAsync();
    }

    /// <summary>Ends with the reason when the monitor is of no further use.</summary>
    internal Task<MonitorException> Ended => _ended.Task;

    /// <summary>Waits for the greeting and answers it; commands can be given from then on.</summary>
    /// <exception cref="MonitorException">The monitor ended before.</exception>
    /// <exception cref="VirtException">It did not greet in time.</exception>
    internal async Task OpenAsync(CancellationToken cancellationToken)
    {
        Task first = await Task.WhenAny(_greeted.Task, _ended.Task)
            .WaitAsync(QmpLimits.GreetingTimeout, _timeProvider, cancellationToken).ConfigureAwait(false);
        if (first == _ended.Task)
        {
            throw await _ended.Task.ConfigureAwait(false);
        }

        await ExecuteAsync(new QmpCommand("qmp_capabilities"), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives a command and awaits its reply.</summary>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Gives up the reply; QEMU may still do it.</param>
    /// <returns>What QEMU returned.</returns>
    /// <exception cref="QmpException">QEMU refused.</exception>
    /// <exception cref="MonitorException">The monitor ended.</exception>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationTimeout"/>: no reply came in time.</exception>
    internal async Task<JsonElement> ExecuteAsync(QmpCommand command, CancellationToken cancellationToken)
    {
        JsonElement reply = await SendAsync(command, cancellationToken).ConfigureAwait(false);
        if (reply.Find("error") is { } error)
        {
            throw new QmpException(command.Name, error.Text("class"), error.Text("desc"));
        }

        return reply.Find("return") ?? default;
    }

    /// <summary>Gives a command and awaits its whole reply, be it a result or an error.</summary>
    /// <inheritdoc cref="ExecuteAsync" path="/exception" />
    internal async Task<JsonElement> SendAsync(QmpCommand command, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await _room.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // QEMU holds one set of descriptors at a time, until a command takes it.
            using var turn = command.Descriptor is null ? default : await TakeTurnAsync(_descriptors, cancellationToken).ConfigureAwait(false);
            return await SendOneAsync(command, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _room.Release();
        }
    }

    /// <summary>Closes the monitor; the guest goes on.</summary>
    public async ValueTask DisposeAsync()
    {
        End(new MonitorException("the monitor was closed"));
        await _closing.CancelAsync().ConfigureAwait(false);
        await _reading.ConfigureAwait(false);
        _socket.Dispose();
    }

    private async Task<JsonElement> SendOneAsync(QmpCommand command, CancellationToken cancellationToken)
    {
        uint id = Interlocked.Increment(ref _lastId);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = answer;
        try
        {
            if (_ended.Task.IsCompleted)
            {
                throw await _ended.Task.ConfigureAwait(false);
            }

            await WriteAsync(command, id, cancellationToken).ConfigureAwait(false);
            return await answer.Task.WaitAsync(command.Timeout, _timeProvider, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw VirtErrorTexts.Raise(
                VirtErrorCode.OperationTimeout, VirtErrorDomain.Qemu, $"QEMU's monitor has not answered '{command.Name}' in {command.Timeout.TotalSeconds:F0} s");
        }
        finally
        {
            _waiting.TryRemove(id, out _);
        }
    }

    private async Task WriteAsync(QmpCommand command, uint id, CancellationToken cancellationToken)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            command.Write(writer, string.Create(CultureInfo.InvariantCulture, $"{IdPrefix}{id}"));
        }

        output.Write("\r\n"u8);
        using var turn = await TakeTurnAsync(_sending, cancellationToken).ConfigureAwait(false);
        try
        {
            if (command.Descriptor is { } descriptor)
            {
                await SocketDescriptors.SendAsync(_socket, descriptor, _closing.Token).ConfigureAwait(false);
            }

            // No token of the caller's: half a command would spoil the monitor.
            for (ReadOnlyMemory<byte> rest = output.WrittenMemory; rest.Length > 0;)
            {
                rest = rest[await _socket.SendAsync(rest, _closing.Token).ConfigureAwait(false)..];
            }
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            End(new MonitorException("End of file from qemu monitor", e));
            throw await _ended.Task.ConfigureAwait(false);
        }
    }

    private async Task ReadAsync()
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        using var lines = new MonitorLines(_socket);
        try
        {
            while (await lines.ReadAsync(_closing.Token).ConfigureAwait(false) is { } line)
            {
                Take(line);
            }

            End(new MonitorException("End of file from qemu monitor"));
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            End(new MonitorException("End of file from qemu monitor", e));
        }
        catch (MonitorException e)
        {
            End(e);
        }
    }

    private void Take(ReadOnlyMemory<byte> line)
    {
        if (line.Span.TrimEnd("\r \t"u8).IsEmpty)
        {
            return;
        }

        JsonElement message = Parse(line);
        if (message.Find("event")?.AsText() is { } name)
        {
            _onEvent(MonitorEvents.Read(name, message));
        }
        else if (message.Find("QMP") is not null)
        {
            _greeted.TrySetResult();
        }
        else if (message.Find("return") is not null || message.Find("error") is not null)
        {
            Answer(message);
        }
        else
        {
            throw new MonitorException("a message is neither reply nor event");
        }
    }

    private void Answer(JsonElement message)
    {
        string id = message.Text("id");
        if (!id.StartsWith(IdPrefix, StringComparison.Ordinal)
            || !uint.TryParse(id.AsSpan(IdPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out uint number)
            || number > Volatile.Read(ref _lastId))
        {
            string text = message.GetRawText();
            throw new MonitorException($"a reply to no command: {text[..Math.Min(text.Length, MaxShown)]}");
        }

        // A command that was given up is not there any more.
        if (_waiting.TryRemove(number, out TaskCompletionSource<JsonElement>? waiting))
        {
            waiting.TrySetResult(message);
        }
    }

    private static JsonElement Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = QmpLimits.MaxDepth });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new MonitorException("a message is no object");
        }
        catch (JsonException e)
        {
            throw new MonitorException("a message is no JSON", e);
        }
    }

    private void End(MonitorException reason)
    {
        if (!_ended.TrySetResult(reason))
        {
            return;
        }

        _closing.Cancel();
        foreach (uint id in _waiting.Keys)
        {
            if (_waiting.TryRemove(id, out TaskCompletionSource<JsonElement>? waiting))
            {
                waiting.TrySetException(reason);
            }
        }
    }

    private static async ValueTask<Turn> TakeTurnAsync(SemaphoreSlim gate, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Turn(gate);
    }

    private readonly struct Turn(SemaphoreSlim? gate) : IDisposable
    {
        public void Dispose() => gate?.Release();
    }
}
