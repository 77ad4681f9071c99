namespace Vireo.Drivers.Node.Networks.Firewall;

/// <summary>A rule in one of libvirt's chains.</summary>
/// <param name="IsSix">Whether it is for IP's sixth version.</param>
/// <param name="Table">The table.</param>
/// <param name="Chain">The chain.</param>
/// <param name="Match">What it is for and what becomes of it, in iptables' own words.</param>
internal sealed record FirewallRule(bool IsSix, string Table, string Chain, string Match)
{
    /// <summary>The command that puts it at its chain's head.</summary>
    internal string Insert => $"-I {Chain} {Match}";

    /// <summary>The command that takes it out.</summary>
    internal string Delete => $"-D {Chain} {Match}";
}
