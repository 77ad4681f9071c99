using Vireo.Contract.Tests.Declarations;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Streams;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.RoundTrips;

/// <summary>A call with given arguments, as a dispatcher sees it; it keeps the bytes of the reply.</summary>
public sealed class ReceivedCall(DeclaredProgram program, int procedure, byte[] arguments) : IncomingCall
{
    public byte[]? Reply { get; private set; }

    public override FrameHeader Header =>
        new(program.Number, program.Version, procedure, FrameType.Call, 1, FrameStatus.Ok);

    public override ReadOnlySpan<byte> Payload => arguments;

    public override bool IsReadOnly => false;

    public override CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    public override PassedDescriptors TakeDescriptors() => PassedDescriptors.None;

    public override RpcStream OpenStream(ProcedureInfo procedure, bool allowsHoles) => new UnusedStream();

    public override async ValueTask ReplyAsync(ValueTask work)
    {
        await work;
        Reply = [];
    }

    public override async ValueTask ReplyAsync<TResult>(ValueTask<TResult> work, XdrEncode<TResult> encode) =>
        Reply = XdrBytes.Of(await work, encode);

    public override async ValueTask ReplyWithDescriptorsAsync<TResult>(
        ValueTask<(TResult Value, PassedDescriptors Descriptors)> work,
        XdrEncode<TResult> encode) => Reply = XdrBytes.Of((await work).Value, encode);
}
