using System.Net;
using System.Net.Sockets;
using Vireo.Interop.Tests.Certificates;
using Vireo.Interop.Tests.MainJob;
using Vireo.Interop.Tests.Peers;
using Vireo.Interop.Tests.Processes;

namespace Vireo.Interop.Tests.Faults;

/// <summary>A client sends rubbish: it loses its connection, and nobody else notices.</summary>
public class BrokenClientTests(Pki pki) : IClassFixture<Pki>
{
    private const int Clients = 20;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData(nameof(Words.TwoGibibytes))]
    [InlineData(nameof(Words.Http))]
    public async Task GivenRubbishInTheClear_TheConnectionIsClosed_AndNothingIsLeft(string words)
    {
        await using Daemon daemon = await StartAsync();
        await AbuseAsync(daemon, daemon.Ports.Tcp, words == nameof(Words.Http) ? Words.Http : Words.TwoGibibytes);
    }

    [Theory]
    [InlineData(nameof(Words.TwoGibibytes))]
    [InlineData(nameof(Words.Http))]
    public async Task GivenRubbishInsteadOfAHandshake_TheConnectionIsClosed_AndNothingIsLeft(string words)
    {
        await using Daemon daemon = await StartAsync();
        await AbuseAsync(daemon, daemon.Ports.Tls, words == nameof(Words.Http) ? Words.Http : Words.TwoGibibytes);
    }

    [Fact]
    public async Task GivenHalfAFrame_AndTheClientGoes_NothingIsLeft()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        await using Daemon daemon = await StartAsync();
        await ServeOneAsync(daemon);
        int before = Descriptors(daemon);
        for (int i = 0; i < Clients; i++)
        {
            using Socket socket = await ConnectAsync(daemon.Ports.Tcp);
            await socket.SendAsync(Words.HalfAFrame, token);
        }

        await ServeOneAsync(daemon);
        await DescriptorsReturnAsync(daemon, before);
    }

    private static async Task AbuseAsync(Daemon daemon, int port, byte[] words)
    {
        await ServeOneAsync(daemon);
        int before = Descriptors(daemon);
        for (int i = 0; i < Clients; i++)
        {
            using Socket socket = await ConnectAsync(port);
            await socket.SendAsync(words, TestContext.Current.CancellationToken);
            await AssertClosedAsync(socket);
        }

        await ServeOneAsync(daemon);
        await DescriptorsReturnAsync(daemon, before);
    }

    private static async Task AssertClosedAsync(Socket socket)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(Limit);
        try
        {
            // A TLS server may send its alert first.
            byte[] buffer = new byte[4096];
            while (await socket.ReceiveAsync(buffer, deadline.Token) > 0)
            {
                continue;
            }
        }
        catch (SocketException e)
        {
            Assert.Equal(SocketError.ConnectionReset, e.SocketErrorCode);
        }
    }

    private static async Task<Socket> ConnectAsync(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        return socket;
    }

    private static async Task ServeOneAsync(Daemon daemon)
    {
        var client = new Client(ClientKind.Vireo, $"test+unix:///default?socket={daemon.Socket}", daemon.Folder.FullPath);
        Finished finished = await ChildProcess.RunAsync(client.Command("list"), TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (finished.ExitCode, finished.Error));
    }

    private static int Descriptors(Daemon daemon) => Directory.EnumerateFileSystemEntries($"/proc/{daemon.ProcessId}/fd").Count();

    private static Task DescriptorsReturnAsync(Daemon daemon, int before) =>
        Deadline.UntilAsync(() => Descriptors(daemon) <= before, Limit, () => $"{Descriptors(daemon)} descriptors are {before} again", TestContext.Current.CancellationToken);

    private Task<Daemon> StartAsync() =>
        Daemon.StartAsync(DaemonKind.Vireod, new DaemonOptions { PkiFolder = pki.Folder(Pki.Good) }, TestContext.Current.CancellationToken);
}
