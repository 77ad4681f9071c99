using System.Net;
using System.Net.Sockets;

namespace Vireo.Interop.Tests.Faults;

/// <summary>A server of another kind on the port: it says its own words to whoever sends something.</summary>
internal sealed class SpeakingServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly byte[] _words;
    private readonly Task _running;

    internal SpeakingServer(byte[] words)
    {
        _words = words;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _running = RunAsync();
    }

    internal int Port { get; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            using TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
            await using NetworkStream stream = client.GetStream();
            _ = await stream.ReadAsync(new byte[4096], _stop.Token);
            await stream.WriteAsync(_words, _stop.Token);
            _ = await stream.ReadAsync(new byte[4096], _stop.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The client or the test has gone.
        }
    }
}
