using Vireo.Rpc.Descriptors;
using Vireo.Xdr;

namespace Vireo.Rpc.Calls;

/// <summary>A pending reply with a value and descriptors; too rare to be pooled.</summary>
/// <param name="decode">Reads the value.</param>
/// <typeparam name="TResult">The value's type.</typeparam>
internal sealed class DescriptorsReply<TResult>(XdrDecode<TResult> decode) : AwaitedReply<(TResult Value, PassedDescriptors Descriptors)>
{
    /// <inheritdoc />
    protected override (TResult Value, PassedDescriptors Descriptors) Decode(ref XdrReader reader, PassedDescriptors descriptors) =>
        (decode(ref reader), descriptors);

    /// <inheritdoc />
    protected override void Return()
    {
    }
}
