using System.Net;
using System.Net.Sockets;
using Vireo.Errors;
using Vireo.Transport.Opening;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.Transports;
using Vireo.Transport.Uris;

namespace Vireo.Transport.Tests.Tcp;

/// <summary>Connections by TCP.</summary>
public sealed class TcpTransportTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1")]
    [InlineData("::1", "[::1]")]
    [InlineData("127.0.0.1", "localhost")]
    public async Task GivenADaemon_WhenConnected_ThenBytesGoBothWays(string address, string server)
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6 || address != "::1", "no IPv6 here");
        await using var daemon = EchoListener.OnTcp(IPAddress.Parse(address));

        await using var link = await ConnectAsync($"test+tcp://{server}:{daemon.Port}/default");

        await EchoListener.AssertEchoesAsync(link, Token);
    }

    [Fact]
    public async Task GivenADaemonOnAllAddresses_WhenConnectedByEach_ThenBytesGoBothWays()
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "no IPv6 here");
        await using var daemon = EchoListener.OnTcp(IPAddress.IPv6Any);

        await using var link = await ConnectAsync($"test+tcp://[::1]:{daemon.Port}/default");

        await EchoListener.AssertEchoesAsync(link, Token);
    }

    [Fact]
    public async Task GivenNobodyOnThePort_WhenConnected_ThenTheErrorIsLibvirts()
    {
        int port;
        await using (var daemon = EchoListener.OnTcp(IPAddress.Loopback))
        {
            port = daemon.Port;
        }

        var error = await Assert.ThrowsAsync<VirtException>(() => ConnectAsync($"test+tcp://127.0.0.1:{port}/default"));

        Assert.Equal($"unable to connect to server at '127.0.0.1:{port}': Connection refused", error.Message);
        Assert.Equal(VirtErrorCode.SystemError, error.Code);
    }

    [Fact]
    public async Task GivenAServerWithoutAnAddress_WhenConnected_ThenTheErrorIsLibvirts()
    {
        var error = await Assert.ThrowsAsync<VirtException>(() => ConnectAsync("test+tcp://nosuch.invalid/default"));

        Assert.StartsWith("Unable to resolve address 'nosuch.invalid' service '16509': ", error.Message, StringComparison.Ordinal);
    }

    private static async Task<Vireo.Rpc.Links.Link> ConnectAsync(string uri) =>
        await TransportConnector.ConnectAsync(RemoteUri.Parse(uri), new TransportOptions(), Token);
}
