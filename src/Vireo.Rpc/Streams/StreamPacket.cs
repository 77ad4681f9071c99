using System.Buffers;

namespace Vireo.Rpc.Streams;

/// <summary>What one frame of a stream brought: data in rented memory, or a hole.</summary>
/// <param name="Memory">The memory; null: a hole.</param>
/// <param name="Length">How many bytes of data.</param>
/// <param name="Hole">How long a hole, in bytes.</param>
internal readonly record struct StreamPacket(byte[]? Memory, int Length, long Hole)
{
    /// <summary>Copies data.</summary>
    /// <param name="data">The data.</param>
    /// <returns>The packet; whoever takes it out of the queue returns its memory.</returns>
    internal static StreamPacket OfData(ReadOnlySpan<byte> data)
    {
        var memory = ArrayPool<byte>.Shared.Rent(data.Length);
        data.CopyTo(memory);
        return new StreamPacket(memory, data.Length, 0);
    }

    /// <summary>Gives the memory back.</summary>
    internal void Return()
    {
        if (Memory is not null)
        {
            ArrayPool<byte>.Shared.Return(Memory);
        }
    }
}
