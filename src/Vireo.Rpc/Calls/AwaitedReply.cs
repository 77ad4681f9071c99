using System.Threading.Tasks.Sources;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Errors;
using Vireo.Xdr;

namespace Vireo.Rpc.Calls;

/// <summary>A pending reply that somebody awaits, once.</summary>
/// <typeparam name="TResult">What the caller gets.</typeparam>
internal abstract class AwaitedReply<TResult> : PendingReply, IValueTaskSource<TResult>, IValueTaskSource
{
    // A caller may block the thread that it goes on with: it must not be the reading one.
    private ManualResetValueTaskSourceCore<TResult> _source = new() { RunContinuationsAsynchronously = true };

    /// <summary>Ends with the reply's value.</summary>
    internal ValueTask<TResult> Task => new(this, _source.Version);

    /// <summary>Ends with the reply.</summary>
    internal ValueTask TaskWithoutValue => new(this, _source.Version);

    /// <inheritdoc />
    internal sealed override void Complete(ReadOnlySpan<byte> payload, PassedDescriptors descriptors)
    {
        TResult result;
        try
        {
            var reader = new XdrReader(payload);
            result = Decode(ref reader, descriptors);
        }
        catch (Exception e)
        {
            descriptors.Dispose();
            _source.SetException(e is XdrFormatException format ? RpcErrors.CannotDecode(format) : e);
            return;
        }

        _source.SetResult(result);
    }

    /// <inheritdoc />
    internal sealed override void Fail(Exception failure) => _source.SetException(failure);

    ValueTaskSourceStatus IValueTaskSource<TResult>.GetStatus(short token) => _source.GetStatus(token);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => _source.GetStatus(token);

    void IValueTaskSource<TResult>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
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
            Return();
        }
    }
}
