namespace Vireo.Rpc.Output;

/// <summary>How much may wait for a client that does not read.</summary>
/// <param name="Count">The most events.</param>
/// <param name="Bytes">The most bytes of events.</param>
internal readonly record struct EventLimits(int Count, int Bytes);
