using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Observability;

/// <summary>
/// Answers <c>GET /metrics</c> and <c>GET /healthz</c> over HTTP, to this host alone. One question at a time, each on a connection of
/// its own: it is asked a few times a minute.
/// </summary>
internal sealed partial class MetricsEndpoint : IAsyncDisposable
{
    private const int MaxRequest = 8 * 1024;
    private const string PlainText = "text/plain; charset=utf-8";
    private const string MetricsType = "text/plain; version=0.0.4; charset=utf-8";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _stop = new();
    private readonly Socket _listener;
    private readonly Func<string> _write;
    private readonly ILogger _logger;
    private readonly Task _loop;

    /// <summary>Listens.</summary>
    /// <param name="address">Where; a loopback address.</param>
    /// <param name="write">Writes the metrics.</param>
    /// <param name="logger">Where failures go.</param>
    /// <exception cref="SocketException">It cannot listen there.</exception>
    internal MetricsEndpoint(IPEndPoint address, Func<string> write, ILogger logger)
    {
        _write = write;
        _logger = logger;
        _listener = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            _listener.Bind(address);
            _listener.Listen();
        }
        catch
        {
            _listener.Dispose();
            throw;
        }

        Port = (_listener.LocalEndPoint as IPEndPoint)?.Port ?? address.Port;
        _loop = RunAsync(_stop.Token);
    }

    /// <summary>The port that it listens on.</summary>
    internal int Port { get; }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _loop;
        _stop.Dispose();
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                using var socket = await _listener.AcceptAsync(cancellationToken);
                using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                deadline.CancelAfter(Patience);
                await AnswerAsync(socket, deadline.Token);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // It left, or took too long; or this is the end.
            }
            catch (Exception e)
            {
                LogFailed(_logger, e);
            }
        }
    }

    private async Task AnswerAsync(Socket socket, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(MaxRequest);
        try
        {
            int length = 0;
            while (length < MaxRequest && !buffer.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
            {
                int received = await socket.ReceiveAsync(buffer.AsMemory(length, MaxRequest - length), cancellationToken);
                if (received == 0)
                {
                    return;
                }

                length += received;
            }

            string request = Encoding.ASCII.GetString(buffer, 0, length).Split('\n')[0].TrimEnd('\r');
            await SendAsync(socket, Answer(request), cancellationToken);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private byte[] Answer(string request) => request.Split(' ') switch
    {
        ["GET", "/metrics", ..] => Response("200 OK", MetricsType, _write()),
        ["GET", "/healthz", ..] => Response("200 OK", PlainText, "ok\n"),
        ["GET", ..] => Response("404 Not Found", PlainText, "/metrics and /healthz are here\n"),
        _ => Response("405 Method Not Allowed", PlainText, "GET only\n"),
    };

    private static byte[] Response(string status, string type, string body) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}"));

    private static async Task SendAsync(Socket socket, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        while (bytes.Length > 0)
        {
            bytes = bytes[await socket.SendAsync(bytes, cancellationToken)..];
        }

        socket.Shutdown(SocketShutdown.Send);
    }

    [LoggerMessage(5301, LogLevel.Warning, "A question for metrics could not be answered")]
    private static partial void LogFailed(ILogger logger, Exception error);
}
