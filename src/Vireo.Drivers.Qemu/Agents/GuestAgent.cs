using System.Buffers;
using System.Globalization;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Agents;

/// <summary>
/// The agent in a guest, over its channel. One command at a time; each is preceded by a number that the agent gives back, so that what an
/// earlier command left in the channel is not taken for its answer. An agent is not trusted.
/// </summary>
internal sealed class GuestAgent(string path) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private Socket? _socket;
    private MonitorLines? _lines;
    private long _lastSync;

    /// <summary>Gives a command and awaits what it returns.</summary>
    /// <param name="name">The command.</param>
    /// <param name="arguments">Its arguments; null: none.</param>
    /// <param name="timeout">How long the agent may take; null: for ever.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.AgentUnresponsive"/>: it does not answer. <see cref="VirtErrorCode.InternalError"/>: it refused.
    /// </exception>
    internal async Task<JsonElement> ExecuteAsync(string name, JsonObject? arguments, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        var command = new JsonObject { ["execute"] = name };
        if (arguments is not null)
        {
            command["arguments"] = arguments;
        }

        return (await SendAsync(command, timeout, cancellationToken).ConfigureAwait(false)).Find("return") ?? default;
    }

    /// <summary>Sends a command as it is and awaits the whole answer.</summary>
    /// <inheritdoc cref="ExecuteAsync" path="/exception" />
    internal async Task<JsonElement> SendAsync(JsonObject command, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await SynchronizeAsync(cancellationToken).ConfigureAwait(false);
            await WriteAsync(command, cancellationToken).ConfigureAwait(false);
            return Judge(command, await ReadAsync(timeout, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (e is SocketException or MonitorException or OperationCanceledException)
        {
            Close();
            cancellationToken.ThrowIfCancellationRequested();
            throw Unresponsive("Guest agent disappeared while executing command");
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Sends a command that the guest may not live to answer.</summary>
    internal async Task SendOnlyAsync(string name, JsonObject arguments, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await SynchronizeAsync(cancellationToken).ConfigureAwait(false);
            await WriteAsync(new JsonObject { ["execute"] = name, ["arguments"] = arguments }, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SocketException or MonitorException)
        {
            Close();
            throw Unresponsive("Guest agent disappeared while executing command");
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => Close();

    internal static VirtException Unresponsive(string detail) => DriverFaults.Raise(VirtErrorCode.AgentUnresponsive, detail);

    private async Task SynchronizeAsync(CancellationToken cancellationToken)
    {
        if (_socket is null)
        {
            _socket = await MonitorSocket.ConnectAsync(path, cancellationToken).ConfigureAwait(false);
            _lines = new MonitorLines(_socket);
        }

        long number = _lastSync = Math.Max(_lastSync + 1, DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());
        await WriteAsync(new JsonObject { ["execute"] = "guest-sync", ["arguments"] = new JsonObject { ["id"] = number } }, cancellationToken)
            .ConfigureAwait(false);
        while ((await ReadAsync(AgentTimeouts.Default, cancellationToken).ConfigureAwait(false)).FindNumber("return") != number)
        {
            // An answer to what was given up before.
        }
    }

    private async Task WriteAsync(JsonObject command, CancellationToken cancellationToken)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            command.WriteTo(writer);
        }

        output.Write("\n"u8);
        for (ReadOnlyMemory<byte> rest = output.WrittenMemory; rest.Length > 0;)
        {
            rest = rest[await Open().SendAsync(rest, cancellationToken).ConfigureAwait(false)..];
        }
    }

    private async Task<JsonElement> ReadAsync(TimeSpan? timeout, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (timeout is { } span)
        {
            limit.CancelAfter(span);
        }

        try
        {
            while (true)
            {
                MonitorLines lines = _lines ?? throw new MonitorException("the agent's channel is closed");
                ReadOnlyMemory<byte> line = await lines.ReadAsync(limit.Token).ConfigureAwait(false)
                    ?? throw new MonitorException("the agent's channel was closed");

                // Before its answers the agent may send a byte that no JSON has.
                line = line.TrimStart((byte)0xff);
                if (!line.Span.Trim("\r \t"u8).IsEmpty)
                {
                    using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = QmpLimits.MaxDepth });
                    return document.RootElement.Clone();
                }
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Close();
            throw Unresponsive("Guest agent not available for now");
        }
        catch (JsonException e)
        {
            throw new MonitorException("the agent's answer is no JSON", e);
        }
    }

    private static JsonElement Judge(JsonObject command, JsonElement answer) => answer.Find("error") is { } error
        ? throw DriverFaults.Internal(string.Create(
            CultureInfo.InvariantCulture, $"unable to execute QEMU agent command '{command["execute"]}': {error.Text("desc")}"))
        : answer;

    private Socket Open() => _socket ?? throw new MonitorException("the agent's channel is closed");

    private void Close()
    {
        _lines?.Dispose();
        _socket?.Dispose();
        (_lines, _socket) = (null, null);
    }
}
