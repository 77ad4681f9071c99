using System.Buffers.Binary;
using System.Net.Sockets;

namespace Vireo.Interop.Tests.Faults;

/// <summary>Stands between a client and a daemon until the call that the fault waits for comes by.</summary>
internal sealed class FaultyProxy : IAsyncDisposable
{
    private const int ProcedureOffset = 12;
    private const int LengthOfLength = sizeof(int);

    private readonly Socket _listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly CancellationTokenSource _stop = new();
    private readonly string _daemonSocket;
    private readonly int _procedure;
    private readonly Func<Socket, Task> _fault;
    private readonly Task _running;

    /// <param name="path">Where clients are awaited.</param>
    /// <param name="daemonSocket">Where they are led.</param>
    /// <param name="procedure">The call that does not arrive.</param>
    /// <param name="fault">What happens instead; it is given the client's end, which is closed afterwards.</param>
    internal FaultyProxy(string path, string daemonSocket, int procedure, Func<Socket, Task> fault)
    {
        (_daemonSocket, _procedure, _fault) = (daemonSocket, procedure, fault);
        _listener.Bind(new UnixDomainSocketEndPoint(path));
        _listener.Listen();
        _running = RunAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _running;
        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            using Socket client = await _listener.AcceptAsync(_stop.Token);
            using var daemon = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await daemon.ConnectAsync(new UnixDomainSocketEndPoint(_daemonSocket), _stop.Token);
            await using var fromClient = new NetworkStream(client);
            await using var fromDaemon = new NetworkStream(daemon);
            Task back = fromDaemon.CopyToAsync(fromClient, _stop.Token);
            await ForwardAsync(fromClient, fromDaemon);
            await _fault(client);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
            // The client or the test has gone: there is nobody left to tell.
        }
    }

    /// <summary>Ends when the awaited call has come.</summary>
    private async Task ForwardAsync(NetworkStream client, NetworkStream daemon)
    {
        byte[] length = new byte[LengthOfLength];
        while (true)
        {
            await client.ReadExactlyAsync(length, _stop.Token);
            byte[] frame = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
            length.CopyTo(frame, 0);
            await client.ReadExactlyAsync(frame.AsMemory(LengthOfLength), _stop.Token);
            if (BinaryPrimitives.ReadInt32BigEndian(frame.AsSpan(ProcedureOffset)) == _procedure)
            {
                return;
            }

            await daemon.WriteAsync(frame, _stop.Token);
        }
    }
}
