using Vireo.Errors;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Events;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Peers;
using Vireo.Xdr;

namespace Vireo.Rpc.Tests.Peers;

/// <summary>A session means the same wherever its bytes are cut.</summary>
public sealed class SplitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenAClientsSession_WhenCutAtAnyPlace_ThenTheAnswersAreTheSame()
    {
        byte[] session =
        [
            .. Bytes.Call(TestProgram.Double, 0, 21), .. Bytes.Ping, .. Bytes.Call(TestProgram.Echo, 1, "hello"),
            .. Bytes.Reply(TestProgram.Double, 9, 1), .. Bytes.Call(TestProgram.Missing, 2, 1), .. Bytes.Call(TestProgram.Fail, uint.MaxValue, "x"),
        ];
        byte[] expected = await AnswersAsync([session]);
        Assert.Equal(5, Bytes.Read(expected).Count);

        for (int cut = 1; cut < session.Length; cut++)
        {
            Assert.Equal(expected, await AnswersAsync([session.AsMemory(0, cut), session.AsMemory(cut)]));
        }

        Assert.Equal(expected, await AnswersAsync(session.Select((_, i) => (ReadOnlyMemory<byte>)session.AsMemory(i, 1))));
    }

    [Fact]
    public async Task GivenADaemonsSession_WhenCutAtAnyPlace_ThenTheCallsEndTheSame()
    {
        var error = RpcErrors.ToWire(VirtException.Create(VirtErrorCode.NoDomain, VirtErrorDomain.Test, "no"));
        byte[] session =
        [
            .. Bytes.Event(7), .. Bytes.Reply(TestProgram.Double, 1, 4), .. Bytes.Ping, .. Bytes.Error(TestProgram.Double, 0, error),
            .. Bytes.Reply(TestProgram.Double, 2, 6), .. Bytes.Event(8),
        ];

        for (int cut = 1; cut < session.Length; cut++)
        {
            Assert.Equal("no,4,6 7,8", await OutcomeAsync([session.AsMemory(0, cut), session.AsMemory(cut)]));
        }

        Assert.Equal("no,4,6 7,8", await OutcomeAsync(session.Select((_, i) => (ReadOnlyMemory<byte>)session.AsMemory(i, 1))));
    }

    private static async Task<byte[]> AnswersAsync(IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        var link = new ScriptedLink(pieces);
        await using var peer = new ServerPeer(link, new FakeHandler(), new ServerPeerOptions());
        await peer.RunAsync(Token);
        Assert.StartsWith("End of file", peer.Reason?.Message, StringComparison.Ordinal);
        return link.Sent;
    }

    private static async Task<string> OutcomeAsync(IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        var messages = new Recorder();
        await using var peer = new ClientPeer(new ScriptedLink(pieces), new ClientPeerOptions { Messages = messages });
        var calls = Enumerable.Range(0, 3).Select(i => CallAsync(peer, i)).ToList();
        peer.Start();
        string outcome = string.Join(',', await Task.WhenAll(calls));
        await peer.Closed;
        return $"{outcome} {string.Join(',', messages.Values)}";
    }

    private static async Task<string> CallAsync(ClientPeer peer, int value)
    {
        try
        {
            return $"{await peer.CallAsync(TestProgram.Double, value, TestProgram.EncodeInt, TestProgram.DecodeInt, default, Token)}";
        }
        catch (VirtException e)
        {
            return e.Message;
        }
    }

    private sealed class Recorder : IMessageReceiver
    {
        internal List<int> Values { get; } = [];

        public void Receive(in FrameHeader header, ReadOnlySpan<byte> payload) => Values.Add(new XdrReader(payload).ReadInt32());
    }
}
