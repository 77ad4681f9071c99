namespace Vireo.Rpc.Frames;

/// <summary>One whole frame in a receive buffer.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Payload">Its payload, without the number of descriptors; gone with the next receive.</param>
/// <param name="Length">Its length in bytes, length word included, carrier bytes not.</param>
/// <param name="DescriptorCount">How many descriptors follow it.</param>
internal readonly record struct Frame(FrameHeader Header, ReadOnlyMemory<byte> Payload, int Length, int DescriptorCount);
