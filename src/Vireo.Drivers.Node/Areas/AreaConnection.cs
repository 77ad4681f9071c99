namespace Vireo.Drivers.Node.Areas;

/// <summary>One connection's part of an area.</summary>
/// <param name="Parts">What carries out calls, one for each contract interface; disposed with the connection where they want it.</param>
/// <param name="Close">Leaves the connection out from now on.</param>
internal sealed record AreaConnection(IReadOnlyList<object> Parts, Action Close);
