namespace Vireo.Events;

/// <summary>How events wait for their subscribers.</summary>
/// <param name="Capacity">How many may wait for one.</param>
/// <param name="Time">The clock of gaps.</param>
internal sealed record EventQueueOptions(int Capacity, TimeProvider Time);
