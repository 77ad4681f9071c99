using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Streams;
using Vireo.Xdr;

namespace Vireo.Testing.Faults;

/// <summary>A call whose answer is held back.</summary>
/// <param name="inner">The call.</param>
/// <param name="hold">Waits until it may be answered.</param>
internal sealed class HeldCall(IncomingCall inner, Func<Task> hold) : IncomingCall
{
    public override FrameHeader Header => inner.Header;

    public override ReadOnlySpan<byte> Payload => inner.Payload;

    public override bool IsReadOnly => inner.IsReadOnly;

    public override CancellationToken CancellationToken => inner.CancellationToken;

    public override PassedDescriptors TakeDescriptors() => inner.TakeDescriptors();

    public override RpcStream OpenStream(ProcedureInfo procedure, bool allowsHoles) => inner.OpenStream(procedure, allowsHoles);

    public override ValueTask ReplyAsync(ValueTask work) => inner.ReplyAsync(HoldAsync(work));

    public override ValueTask ReplyAsync<TResult>(ValueTask<TResult> work, XdrEncode<TResult> encode) =>
        inner.ReplyAsync(HoldAsync(work), encode);

    public override ValueTask ReplyWithDescriptorsAsync<TResult>(
        ValueTask<(TResult Value, PassedDescriptors Descriptors)> work,
        XdrEncode<TResult> encode) => inner.ReplyWithDescriptorsAsync(HoldAsync(work), encode);

    private async ValueTask HoldAsync(ValueTask work)
    {
        await work.ConfigureAwait(false);
        await hold().ConfigureAwait(false);
    }

    private async ValueTask<TResult> HoldAsync<TResult>(ValueTask<TResult> work)
    {
        TResult result = await work.ConfigureAwait(false);
        await hold().ConfigureAwait(false);
        return result;
    }
}
