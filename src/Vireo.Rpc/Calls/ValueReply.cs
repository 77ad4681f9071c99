using Vireo.Rpc.Descriptors;
using Vireo.Xdr;

namespace Vireo.Rpc.Calls;

/// <summary>A pending reply with a value; pooled.</summary>
/// <typeparam name="TResult">The value's type.</typeparam>
internal sealed class ValueReply<TResult> : AwaitedReply<TResult>
{
    private static readonly ReplyPool<ValueReply<TResult>> Pool = new();

    private XdrDecode<TResult>? _decode;

    internal static ValueReply<TResult> Rent(XdrDecode<TResult> decode)
    {
        var reply = Pool.Rent() ?? new ValueReply<TResult>();
        reply._decode = decode;
        return reply;
    }

    /// <inheritdoc />
    protected override TResult Decode(ref XdrReader reader, PassedDescriptors descriptors)
    {
        descriptors.Dispose();
        return _decode is { } decode ? decode(ref reader) : throw new InvalidOperationException("the reply is in the pool");
    }

    /// <inheritdoc />
    protected override void Return()
    {
        _decode = null;
        Pool.Return(this);
    }
}
