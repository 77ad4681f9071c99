namespace Vireo.Rpc.Streams;

/// <summary>What was received from a stream at once: data, or a hole, or (neither) its end.</summary>
/// <param name="Bytes">How many bytes of data.</param>
/// <param name="Hole">How long a run of zeros, in bytes.</param>
public readonly record struct StreamPart(int Bytes, long Hole)
{
    /// <summary>Whether the peer has sent all.</summary>
    public bool IsEnd => Bytes == 0 && Hole == 0;
}
