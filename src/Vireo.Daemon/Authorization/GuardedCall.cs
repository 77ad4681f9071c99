using System.Buffers.Binary;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Streams;
using Vireo.Xdr;

namespace Vireo.Daemon.Authorization;

/// <summary>A call whose arguments outlive a wait, and whose answer is judged before it leaves.</summary>
/// <param name="inner">The call.</param>
/// <param name="procedure">What is called.</param>
/// <param name="guard">Whose rights count.</param>
internal sealed class GuardedCall(IncomingCall inner, ProcedureInfo procedure, CallGuard guard) : IncomingCall
{
    private const string NeedResults = "needResults";

    private readonly byte[] _payload = inner.Payload.ToArray();

    private IReadOnlyList<CallArgument> _arguments = [];
    private ICallTarget? _driver;
    private bool _wantsResults = true;

    /// <inheritdoc />
    public override FrameHeader Header { get; } = inner.Header;

    /// <inheritdoc />
    public override ReadOnlySpan<byte> Payload => _payload;

    /// <inheritdoc />
    public override bool IsReadOnly => inner.IsReadOnly;

    /// <inheritdoc />
    public override CancellationToken CancellationToken => inner.CancellationToken;

    /// <inheritdoc />
    public override PassedDescriptors TakeDescriptors() => inner.TakeDescriptors();

    /// <inheritdoc />
    public override RpcStream OpenStream(ProcedureInfo procedure, bool allowsHoles) => inner.OpenStream(procedure, allowsHoles);

    /// <inheritdoc />
    public override ValueTask ReplyAsync(ValueTask work) => inner.ReplyAsync(work);

    /// <inheritdoc />
    public override ValueTask ReplyAsync<TResult>(ValueTask<TResult> work, XdrEncode<TResult> encode) =>
        inner.ReplyAsync(JudgeAsync(work), encode);

    /// <inheritdoc />
    public override ValueTask ReplyWithDescriptorsAsync<TResult>(
        ValueTask<(TResult Value, PassedDescriptors Descriptors)> work,
        XdrEncode<TResult> encode) => inner.ReplyWithDescriptorsAsync(work, encode);

    /// <summary>Tells what judging the answer takes.</summary>
    /// <param name="arguments">The call's arguments.</param>
    /// <param name="driver">The open driver; null: there is none.</param>
    internal void Prepare(IReadOnlyList<CallArgument> arguments, ICallTarget? driver)
    {
        _arguments = arguments;
        _driver = driver;
        _wantsResults = !arguments.Any(argument => argument is { Name: NeedResults, Value: false });
        if (!_wantsResults && procedure.AclFilter.Count > 0)
        {
            // Such calls end with this and their flags. If there are bytes behind those, the driver lists nothing, and nothing is counted.
            BinaryPrimitives.WriteUInt32BigEndian(_payload.AsSpan()[^(2 * sizeof(uint))..], 1);
        }
    }

    private async ValueTask<TResult> JudgeAsync<TResult>(ValueTask<TResult> work)
    {
        object? answer = await work;
        return (TResult)(await new AnswerFilter(guard.Rights, procedure, _wantsResults, _driver).JudgeAsync(answer, _arguments, CancellationToken))!; // what went in comes out
    }
}
