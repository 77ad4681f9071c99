namespace Vireo.Drivers.Node.Networks.Firewall;

/// <summary>libvirt's own chains, which hold all its rules, and where they are entered. What others keep in the tables is not touched.</summary>
internal static class FirewallChains
{
    internal const string Input = "LIBVIRT_INP";
    internal const string Output = "LIBVIRT_OUT";
    internal const string ForwardIn = "LIBVIRT_FWI";
    internal const string ForwardOut = "LIBVIRT_FWO";
    internal const string ForwardAcross = "LIBVIRT_FWX";
    internal const string PostRouting = "LIBVIRT_PRT";

    private static readonly (string Table, string Parent, string Chain)[] All =
    [
        ("filter", "INPUT", Input),
        ("filter", "OUTPUT", Output),
        ("filter", "FORWARD", ForwardOut),
        ("filter", "FORWARD", ForwardIn),
        ("filter", "FORWARD", ForwardAcross),
        ("nat", "POSTROUTING", PostRouting),
        ("mangle", "POSTROUTING", PostRouting),
    ];

    /// <summary>The commands that make what is missing.</summary>
    /// <param name="saved">The tables as <c>iptables-save</c> writes them.</param>
    /// <returns>Commands, each with its table.</returns>
    internal static IEnumerable<(string Table, string Command)> Missing(string saved)
    {
        var there = new HashSet<(string Table, string Line)>();
        string table = string.Empty;
        foreach (string line in saved.Split('\n'))
        {
            table = line.StartsWith('*') ? line[1..] : table;
            there.Add((table, line.StartsWith(':') ? line.Split(' ')[0] : line));
        }

        foreach ((string of, string parent, string chain) in All)
        {
            if (!there.Contains((of, ":" + chain)))
            {
                yield return (of, $"-N {chain}");
            }

            if (!there.Contains((of, $"-A {parent} -j {chain}")))
            {
                yield return (of, $"-I {parent} -j {chain}");
            }
        }
    }
}
