using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Xdr;

namespace Vireo.Generator.Tests.Loopback;

/// <summary>Hands every call to a program at once, through its bytes: the wire without a connection.</summary>
internal sealed class LoopbackCaller(IProgram program) : ICaller
{
    private const int MaxMessage = 1 << 20;

    /// <summary>Whether the daemon takes the connection for read-only.</summary>
    internal bool IsReadOnly { get; init; }

    /// <summary>What went with the last call.</summary>
    internal LoopbackCall? Last { get; private set; }

    public async ValueTask CallAsync<TArguments>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        var call = await InvokeAsync(procedure, arguments, encode, attachments, cancellationToken);
        Assert.Empty(call.Reply.ToArray());
    }

    public async ValueTask<TResult> CallAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        var call = await InvokeAsync(procedure, arguments, encode, attachments, cancellationToken);
        return Decode(call, decode);
    }

    public async ValueTask<(TResult Value, PassedDescriptors Descriptors)> CallForDescriptorsAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        var call = await InvokeAsync(procedure, arguments, encode, attachments, cancellationToken);
        return (Decode(call, decode), call.ReplyDescriptors ?? throw new InvalidOperationException("the reply brought no descriptors"));
    }

    private static TResult Decode<TResult>(LoopbackCall call, XdrDecode<TResult> decode)
    {
        var reader = new XdrReader(call.Reply.Span);
        var value = decode(ref reader);
        Assert.Equal(0, reader.Remaining);
        return value;
    }

    private async ValueTask<LoopbackCall> InvokeAsync<TArguments>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        using var buffer = new XdrBuffer(MaxMessage);
        var writer = new XdrWriter(buffer);
        encode?.Invoke(ref writer, arguments);
        var call = new LoopbackCall(procedure, buffer.Written.ToArray(), attachments, IsReadOnly, cancellationToken);
        Last = call;
        await program.InvokeAsync(call);
        Assert.True(call.IsAnswered);
        return call;
    }
}
