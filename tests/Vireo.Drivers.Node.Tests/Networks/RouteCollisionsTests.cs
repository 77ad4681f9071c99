using Vireo.Drivers.Node.Networks.Running;
using Vireo.Errors;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Tests.Networks;

public class RouteCollisionsTests
{
    private static readonly string[] Routes =
    [
        "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT",
        "eth0\t00000000\t0100A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0",
        "eth1\t0000000A\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0",
    ];

    [Fact]
    public void GivenANetworkThatTheHostReachesElsewhere_WhenChecked_ThenItIsRefused()
    {
        NetworkDefinition network = Network("<ip address='10.0.3.1' prefix='16'/>");

        Assert.Equal(
            "internal error: Network is already in use by interface eth1",
            Assert.Throws<VirtException>(() => RouteCollisions.Check(network, Routes)).Message);
    }

    [Fact]
    public void GivenARouteThatTheHostHas_WhenChecked_ThenItIsRefused()
    {
        NetworkDefinition network = Network("<ip address='10.9.0.1' prefix='16'/><route address='10.0.0.0' prefix='16' gateway='10.9.0.2'/>");

        Assert.Contains("Route address '10.0.0.0' conflicts", Assert.Throws<VirtException>(() => RouteCollisions.Check(network, Routes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GivenAPartOfARoutedNetwork_WhenChecked_ThenItIsTaken() => RouteCollisions.Check(Network("<ip address='10.0.3.1' prefix='24'/>"), Routes);

    private static NetworkDefinition Network(string content) => NetworkReader.Read($"<network><name>n</name>{content}</network>");
}
