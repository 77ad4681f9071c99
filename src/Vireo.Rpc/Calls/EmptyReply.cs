using Vireo.Rpc.Descriptors;
using Vireo.Xdr;

namespace Vireo.Rpc.Calls;

/// <summary>A pending reply without a value; pooled.</summary>
internal sealed class EmptyReply : AwaitedReply<bool>
{
    private static readonly ReplyPool<EmptyReply> Pool = new();

    internal static EmptyReply Rent() => Pool.Rent() ?? new EmptyReply();

    /// <inheritdoc />
    protected override bool Decode(ref XdrReader reader, PassedDescriptors descriptors)
    {
        descriptors.Dispose();
        return true;
    }

    /// <inheritdoc />
    protected override void Return() => Pool.Return(this);
}
