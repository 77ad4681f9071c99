using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Streams;
using Vireo.Xdr;

namespace Vireo.Generator.Tests.Loopback;

/// <summary>A call that keeps what it was answered.</summary>
internal sealed class LoopbackCall(
    ProcedureInfo procedure,
    byte[] payload,
    CallAttachments attachments,
    bool isReadOnly,
    CancellationToken cancellationToken) : IncomingCall
{
    private const int MaxMessage = 1 << 20;

    public override FrameHeader Header =>
        new(procedure.Program, procedure.Version, procedure.Number, FrameType.Call, 1, FrameStatus.Ok);

    public override ReadOnlySpan<byte> Payload => payload;

    public override bool IsReadOnly => isReadOnly;

    public override CancellationToken CancellationToken => cancellationToken;

    internal bool IsAnswered { get; private set; }

    internal ReadOnlyMemory<byte> Reply { get; private set; }

    internal PassedDescriptors? ReplyDescriptors { get; private set; }

    /// <summary>What the call's stream was opened for; null: none was.</summary>
    internal (ProcedureInfo Procedure, bool AllowsHoles)? Opened { get; private set; }

    public override PassedDescriptors TakeDescriptors() => attachments.Descriptors ?? PassedDescriptors.None;

    public override RpcStream OpenStream(ProcedureInfo procedure, bool allowsHoles)
    {
        Opened = (procedure, allowsHoles);
        return attachments.Stream ?? throw new InvalidOperationException("the call brought no stream");
    }

    public override async ValueTask ReplyAsync(ValueTask work)
    {
        await work;
        IsAnswered = true;
    }

    public override async ValueTask ReplyAsync<TResult>(ValueTask<TResult> work, XdrEncode<TResult> encode) => Answer(await work, encode);

    public override async ValueTask ReplyWithDescriptorsAsync<TResult>(
        ValueTask<(TResult Value, PassedDescriptors Descriptors)> work,
        XdrEncode<TResult> encode)
    {
        var (value, descriptors) = await work;
        Answer(value, encode);
        ReplyDescriptors = descriptors;
    }

    private void Answer<TResult>(TResult value, XdrEncode<TResult> encode)
    {
        using var buffer = new XdrBuffer(MaxMessage);
        var writer = new XdrWriter(buffer);
        encode(ref writer, value);
        Reply = buffer.Written.ToArray();
        IsAnswered = true;
    }
}
