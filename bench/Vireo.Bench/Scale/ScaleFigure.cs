namespace Vireo.Bench.Scale;

/// <summary>What a daemon showed once.</summary>
/// <param name="Value">The figure, in the row's unit.</param>
/// <param name="Cpu">The daemon's processor time for it.</param>
internal sealed record ScaleFigure(double Value, TimeSpan Cpu);
