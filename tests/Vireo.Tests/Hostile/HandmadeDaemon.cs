using System.Buffers.Binary;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Links;

namespace Vireo.Tests.Hostile;

/// <summary>A daemon that answers the opening calls as one should, one call as a test says, and all others never.</summary>
internal sealed class HandmadeDaemon : IAsyncDisposable
{
    private const int Open = 1;
    private const int Close = 2;
    private const int SupportsFeature = 60;
    private const int AuthList = 66;

    private readonly InMemoryLink _client;
    private readonly InMemoryLink _server;
    private readonly int _procedure;
    private readonly Func<FrameHeader, byte[]> _answer;
    private readonly bool _closes;
    private readonly Task _serving;

    /// <summary>Begins to serve.</summary>
    /// <param name="procedure">The call that it answers.</param>
    /// <param name="answer">Says with which bytes.</param>
    /// <param name="closes">Whether it closes the connection behind them.</param>
    internal HandmadeDaemon(int procedure, Func<FrameHeader, byte[]> answer, bool closes = false)
    {
        (_client, _server) = InMemoryLink.CreatePair();
        _procedure = procedure;
        _answer = answer;
        _closes = closes;
        _serving = ServeAsync();
    }

    internal VirtConnectionOptions Options => new()
    {
        Connect = (_, _) => ValueTask.FromResult<Link>(_client),
        KeepAlive = null,
    };

    internal Task<VirtConnection> OpenAsync(VirtConnectionOptions? options = null) =>
        VirtConnection.OpenAsync("test+unix:///default", options ?? Options, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _server.Abort();
        await _serving;
        await _server.DisposeAsync();
    }

    private async Task ServeAsync()
    {
        byte[] input = new byte[64 * 1024];
        int length = 0;
        try
        {
            while (await _server.ReceiveAsync(input.AsMemory(length), [], CancellationToken.None) is var count and > 0)
            {
                length += count;
                while (length >= Wire.HeaderLength && BinaryPrimitives.ReadInt32BigEndian(input) is var frame && frame <= length)
                {
                    FrameHeader call = Wire.Header(input);
                    input.AsSpan(frame, length - frame).CopyTo(input);
                    length -= frame;
                    if (call.Type == FrameType.Call && !await AnswerAsync(call))
                    {
                        return;
                    }
                }
            }
        }
        catch (IOException)
        {
            // The client has gone, or the test is over.
        }
    }

    private async Task<bool> AnswerAsync(FrameHeader call)
    {
        byte[] bytes = call.Procedure == _procedure ? _answer(call) : call.Procedure switch
        {
            AuthList => Wire.Reply(call, Wire.Words(1, 0)),
            SupportsFeature => Wire.Reply(call, Wire.Words(1)),
            Open or Close => Wire.Reply(call),
            _ => [],
        };
        if (bytes.Length > 0)
        {
            await _server.SendAsync(bytes, CancellationToken.None);
        }

        if (_closes && call.Procedure == _procedure)
        {
            _server.Abort();
            return false;
        }

        return true;
    }
}
