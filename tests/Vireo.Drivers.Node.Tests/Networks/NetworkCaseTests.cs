using Vireo.Drivers.Node.Networks.Dnsmasq;
using Vireo.Drivers.Node.Networks.Firewall;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Tests.Networks;

public class NetworkCaseTests
{
    public static TheoryData<string> Served => [.. NetworkCase.With("dnsmasq.conf")];

    public static TheoryData<string> All => [.. NetworkCase.With("rules.txt")];

    [Theory]
    [MemberData(nameof(Served))]
    public void GivenANetwork_WhenDnsmasqIsConfigured_ThenItsFilesAreLibvirtsToTheByte(string name)
    {
        var one = new NetworkCase(name);
        NetworkDefinition network = one.Define();

        Assert.Equal(one.Expected("dnsmasq.conf"), DnsmasqConfiguration.Write(network, NetworkCase.FilesOf(network)));
        Assert.Equal(one.Expected("hosts"), DnsmasqHosts.Hosts(network));
        Assert.Equal(one.Expected("names"), DnsmasqHosts.Names(network));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void GivenANetwork_WhenItsRulesAreMade_ThenTheChainsAreLibvirts(string name)
    {
        var one = new NetworkCase(name);
        NetworkDefinition network = one.Define();

        string[] made = [.. FirewallRules.Of(network).Concat(FirewallRules.Checksums(network)).Reverse().Select(rule => Line(rule.Table, rule.Chain, rule.Match))];

        Assert.Equal(Saved(one.Expected("rules.txt")).ToLookup(ChainOf), made.ToLookup(ChainOf), (expected, actual) =>
            expected.Count == actual.Count && expected.All(chain => SameVersions(chain, actual[chain.Key])));
    }

    /// <summary>The saved rules of both versions of IP follow each other; those of one keep their order.</summary>
    private static bool SameVersions(IEnumerable<string> expected, IEnumerable<string> actual) =>
        expected.OrderBy(IsSix).SequenceEqual(actual.OrderBy(IsSix)) || expected.Order().SequenceEqual(actual.Order());

    private static bool IsSix(string line) => line.Contains("::", StringComparison.Ordinal);

    private static string ChainOf(string line) => line.Split('|')[0];

    private static IEnumerable<string> Saved(string text)
    {
        string table = string.Empty;
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = line.Split(' ');
            if (line.StartsWith('*'))
            {
                table = line[1..];
            }
            else
            {
                yield return Line(table, words[1], string.Join(' ', words[2..]));
            }
        }
    }

    /// <summary>iptables adds what it implies, and has an order of its own within a rule.</summary>
    private static string Line(string table, string chain, string match)
    {
        string said = match
            .Replace(" -m udp", null, StringComparison.Ordinal)
            .Replace(" -m tcp", null, StringComparison.Ordinal)
            .Replace(" --reject-with icmp-port-unreachable", null, StringComparison.Ordinal)
            .Replace(" --reject-with icmp6-port-unreachable", null, StringComparison.Ordinal)
            .Replace("RELATED,ESTABLISHED", "ESTABLISHED,RELATED", StringComparison.Ordinal);
        return $"{table} {chain}|{string.Join(' ', said.Split(' ').Order(StringComparer.Ordinal))}";
    }
}
