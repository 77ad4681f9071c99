namespace Vireo.Bench.Daemons;

/// <summary>How a daemon is to be loaded.</summary>
/// <param name="Procedure">What is called again and again.</param>
/// <param name="Connections">How many connections there are.</param>
/// <param name="InFlight">How many calls each has in flight.</param>
internal sealed record Load(Procedure Procedure, int Connections, int InFlight)
{
    /// <summary>Every procedure under every load.</summary>
    internal static IEnumerable<Load> All =>
        from procedure in Enum.GetValues<Procedure>()
        from shape in new[] { (1, 1), (1, 32), (10, 8), (100, 1) }
        select new Load(procedure, shape.Item1, shape.Item2);
}
