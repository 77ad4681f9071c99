using System.Net;
using System.Net.Sockets;
using Vireo.Rpc.Links;

namespace Vireo.Transport.Tests.Fixtures;

/// <summary>Stands in for a daemon: sends back what it gets, to any number of clients, until it is disposed.</summary>
internal sealed class EchoListener : IAsyncDisposable
{
    private readonly Socket _socket;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _loop;

    private EchoListener(Socket socket, EndPoint address)
    {
        _socket = socket;
        _socket.Bind(address);
        _socket.Listen();
        _loop = ServeAsync();
    }

    internal int Port => ((IPEndPoint)_socket.LocalEndPoint!).Port;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _socket.Dispose();
        await _loop;
        _stop.Dispose();
    }

    internal static EchoListener OnUnix(string path) =>
        new(new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified), new UnixDomainSocketEndPoint(path));

    internal static EchoListener OnTcp(IPAddress address) =>
        new(new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp), new IPEndPoint(address, 0));

    /// <summary>Sends bytes over a link and expects them back.</summary>
    internal static async Task AssertEchoesAsync(Link link, CancellationToken cancellationToken)
    {
        byte[] sent = [.. Enumerable.Range(0, 100_000).Select(static i => (byte)i)];
        byte[] received = new byte[sent.Length];
        var sending = link.SendAsync(sent, cancellationToken).AsTask();
        int count = 0;
        while (count < received.Length)
        {
            int more = await link.ReceiveAsync(received.AsMemory(count), [], cancellationToken);
            Assert.True(more > 0, $"the link ended after {count} bytes");
            count += more;
        }

        await sending;
        Assert.Equal(sent, received);
    }

    private async Task ServeAsync()
    {
        var clients = new List<Task>();
        try
        {
            while (true)
            {
                clients.Add(EchoAsync(await _socket.AcceptAsync(_stop.Token)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(clients);
        }
    }

    private async Task EchoAsync(Socket client)
    {
        using (client)
        {
            byte[] buffer = new byte[4096];
            try
            {
                int count;
                while ((count = await client.ReceiveAsync(buffer, _stop.Token)) > 0)
                {
                    await client.SendAsync(buffer.AsMemory(0, count), _stop.Token);
                }
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException)
            {
                // The client left, or the test ends.
            }
        }
    }
}
