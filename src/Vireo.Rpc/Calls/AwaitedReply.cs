using System.Threading.Tasks.Sources;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Errors;
using Vireo.Xdr;

namespace Vireo.Rpc.Calls;

/// <summary>A pending reply that somebody awaits, once.</summary>
/// <typeparam name="TResult">What the caller gets.</typeparam>
internal abstract class AwaitedReply<TResult> : PendingReply, IValueTaskSource<TResult>, IValueTaskSource
{
    private ManualResetValueTaskSourceCore<TResult> _source;
    private TResult? _result;
    private Exception? _failure;

    /// <summary>Ends with the reply's value.</summary>
    internal ValueTask<TResult> Task => new(this, _source.Version);

    /// <summary>Ends with the reply.</summary>
    internal ValueTask TaskWithoutValue => new(this, _source.Version);

    /// <inheritdoc />
    internal sealed override void Complete(ReadOnlySpan<byte> payload, PassedDescriptors descriptors)
    {
        try
        {
            var reader = new XdrReader(payload);
            _result = Decode(ref reader, descriptors);
        }
        catch (Exception e)
        {
            descriptors.Dispose();
            _failure = e is XdrFormatException format ? RpcErrors.CannotDecode(format) : e;
        }
    }

    /// <inheritdoc />
    internal sealed override void Fail(Exception failure) => _failure = failure;

    /// <inheritdoc />
    internal sealed override void Deliver(bool here)
    {
        _source.RunContinuationsAsynchronously = !here;
        if (_failure is not null)
        {
            _source.SetException(_failure);
        }
        else
        {
            // Complete has set it: whatever the type says of null, the decoder decided.
            _source.SetResult(_result!);
        }
    }

    ValueTaskSourceStatus IValueTaskSource<TResult>.GetStatus(short token) => _source.GetStatus(token);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => _source.GetStatus(token);

    void IValueTaskSource<TResult>.OnCompleted(
        Action<object?> continuation,
        object? state,
        short token,
        ValueTaskSourceOnCompletedFlags flags) =>
        _source.OnCompleted(continuation, state, token, flags);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _source.OnCompleted(continuation, state, token, flags);

    void IValueTaskSource.GetResult(short token) => Take(token);

    TResult IValueTaskSource<TResult>.GetResult(short token) => Take(token);

    /// <summary>Reads the reply.</summary>
    /// <param name="reader">Its payload.</param>
    /// <param name="descriptors">What came along; to be disposed, or made part of the result.</param>
    /// <returns>What the caller gets.</returns>
    protected abstract TResult Decode(ref XdrReader reader, PassedDescriptors descriptors);

    /// <summary>Gives the object back: nobody awaits it any more.</summary>
    protected abstract void Return();

    private TResult Take(short token)
    {
        try
        {
            return _source.GetResult(token);
        }
        finally
        {
            Forget();
            _source.Reset();
            _result = default;
            _failure = null;
            Return();
        }
    }
}
