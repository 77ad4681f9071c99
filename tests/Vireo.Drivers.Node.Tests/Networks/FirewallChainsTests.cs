using Vireo.Drivers.Node.Networks.Firewall;

namespace Vireo.Drivers.Node.Tests.Networks;

public class FirewallChainsTests
{
    [Fact]
    public void GivenEmptyTables_WhenCompared_ThenEveryChainIsMadeAndEntered()
    {
        (string Table, string Command)[] missing = [.. FirewallChains.Missing("*filter\n:INPUT ACCEPT [0:0]\nCOMMIT\n")];

        Assert.Equal(14, missing.Length);
        Assert.Contains(("filter", "-N LIBVIRT_INP"), missing);
        Assert.Contains(("nat", "-I POSTROUTING -j LIBVIRT_PRT"), missing);
    }

    [Fact]
    public void GivenAChainThatNothingEnters_WhenCompared_ThenItIsEnteredOnly()
    {
        const string Saved = "*filter\n:LIBVIRT_INP - [12:34]\n-A INPUT -j LIBVIRT_OUT\nCOMMIT\n";

        (string Table, string Command)[] input = [.. FirewallChains.Missing(Saved).Where(one => one.Command.EndsWith("LIBVIRT_INP", StringComparison.Ordinal))];

        Assert.Equal([("filter", "-I INPUT -j LIBVIRT_INP")], input);
    }
}
