using Vireo.Rpc.Frames;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.RoundTrips;

/// <summary>Encodes a value by itself.</summary>
public static class XdrBytes
{
    public static byte[] Of<T>(T value, XdrEncode<T>? encode)
    {
        using var buffer = new XdrBuffer(FrameLimits.MaxLength);
        var writer = new XdrWriter(buffer);
        encode?.Invoke(ref writer, value);
        return buffer.Written.ToArray();
    }
}
