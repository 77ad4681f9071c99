using System.Threading.Channels;
using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;
using Vireo.Xdr;

namespace Vireo.Rpc.Tests.Peers;

/// <summary>Carries out the calls of <see cref="TestProgram"/>; a test replaces what it needs otherwise.</summary>
internal sealed class FakeHandler : ICallHandler
{
    private readonly List<(int Argument, TaskCompletionSource<int> Done)> _waiting = [];
    private readonly Channel<int> _arrived = Channel.CreateUnbounded<int>();

    public bool IsReadOnly { get; init; }

    internal Func<IncomingCall, ValueTask>? OnCall { get; set; }

    internal Func<FrameHeader, int>? Limit { get; init; }

    public ValueTask HandleAsync(IncomingCall call)
    {
        if (OnCall is not null)
        {
            return OnCall(call);
        }

        if (call.Header.Program != TestProgram.Number)
        {
            throw RpcErrors.UnknownProgram(call.Header.Program, call.Header.Version);
        }

        var arguments = new XdrReader(call.Payload);
        return call.Header.Procedure switch
        {
            1 => call.ReplyAsync(ValueTask.FromResult(2 * arguments.ReadInt32()), TestProgram.EncodeInt),
            2 => call.ReplyAsync(WaitAsync(arguments.ReadInt32(), call.CancellationToken), TestProgram.EncodeInt),
            3 => throw VirtException.Create(VirtErrorCode.NoDomain, VirtErrorDomain.Test, arguments.ReadString()),
            4 => call.ReplyAsync(ValueTask.FromResult(arguments.ReadString()), TestProgram.EncodeString),
            _ => throw RpcErrors.UnknownProcedure(call.Header.Procedure),
        };
    }

    public int MaxFrameLength(in FrameHeader header) => Limit?.Invoke(header) ?? FrameLimits.MaxLength;

    /// <summary>Waits until a call of <see cref="TestProgram.Wait"/> has arrived.</summary>
    internal async Task ArrivedAsync(CancellationToken cancellationToken) => await _arrived.Reader.ReadAsync(cancellationToken);

    /// <summary>Ends the call of <see cref="TestProgram.Wait"/> that was made with this argument.</summary>
    internal void Release(int argument)
    {
        lock (_waiting)
        {
            _waiting.Find(waiting => waiting.Argument == argument).Done.SetResult(argument);
        }
    }

    private async ValueTask<int> WaitAsync(int argument, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_waiting)
        {
            _waiting.Add((argument, done));
        }

        _arrived.Writer.TryWrite(argument);
        return await done.Task.WaitAsync(cancellationToken);
    }
}
