using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Streams;
using Vireo.Xdr;

namespace Vireo.Generator.Tests.Loopback;

/// <summary>A call that can be made again and again, and takes no memory itself.</summary>
internal sealed class SilentCall(ProcedureInfo procedure, byte[] payload, XdrBuffer reply, CancellationToken cancellationToken) : IncomingCall
{
    public override FrameHeader Header => new(procedure.Program, procedure.Version, procedure.Number, FrameType.Call, 1, FrameStatus.Ok);

    public override ReadOnlySpan<byte> Payload => payload;

    public override bool IsReadOnly => false;

    public override CancellationToken CancellationToken => cancellationToken;

    public override PassedDescriptors TakeDescriptors() => PassedDescriptors.None;

    public override RpcStream OpenStream(ProcedureInfo procedure, bool allowsHoles) => throw new NotSupportedException();

    public override ValueTask ReplyAsync(ValueTask work) => work;

    public override ValueTask ReplyAsync<TResult>(ValueTask<TResult> work, XdrEncode<TResult> encode)
    {
        reply.Truncate(0);
        var writer = new XdrWriter(reply);
        Assert.True(work.IsCompletedSuccessfully);
        encode(ref writer, work.Result);
        return default;
    }

    public override ValueTask ReplyWithDescriptorsAsync<TResult>(
        ValueTask<(TResult Value, PassedDescriptors Descriptors)> work,
        XdrEncode<TResult> encode) => throw new NotSupportedException();
}
