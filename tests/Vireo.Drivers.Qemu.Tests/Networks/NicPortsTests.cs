using System.Xml.Linq;
using Vireo.Drivers.Qemu.Networks;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Qemu.Tests.Networks;

public class NicPortsTests
{
    [Fact]
    public async Task GivenANicOnANetwork_WhenItJoins_ThenTheGuestHasThePortAndItsBridge()
    {
        var networks = new FakeNetworks("default");

        DomainDefinition joined = await new NicPorts(networks).JoinAsync(Guest("default"), isReclaimed: false);

        Assert.Equal(("g", "52:54:00:00:00:00"), (Assert.Single(networks.Ports).Owner, networks.Ports[0].Mac));
        Assert.Equal(
            $"""<source network="default" portid="{networks.Ports[0].Uuid}" bridge="virbr0" />""",
            Nic(joined.Root).Element("source")?.ToString());
    }

    [Fact]
    public async Task GivenANetworkThatIsNotThere_WhenAGuestJoins_ThenItKeepsNoPortOfTheOthers()
    {
        var networks = new FakeNetworks("default");

        VirtException error = await Assert.ThrowsAsync<VirtException>(
            () => new NicPorts(networks).JoinAsync(Guest("default", "other"), isReclaimed: false));

        Assert.Equal(VirtErrorCode.NoNetwork, error.Code);
        Assert.Empty(networks.Ports);
    }

    [Fact]
    public async Task GivenAGuestThatRunsOn_WhenItsPortsAreReclaimed_ThenTheyAreTheSame()
    {
        DomainDefinition running = await new NicPorts(new FakeNetworks("default")).JoinAsync(Guest("default"), isReclaimed: false);
        var after = new FakeNetworks("default");

        await new NicPorts(after).ReclaimAsync(running);

        Assert.Equal(Nic(running.Root).Element("source")?.Attribute("portid")?.Value, Assert.Single(after.Ports).Uuid.ToString());
        await new NicPorts(after).LeaveAsync(running);
        Assert.Empty(after.Ports);
    }

    [Fact]
    public async Task GivenARunningNic_WhenItsStatusIsWrittenAndRead_ThenWhatTheNetworkGaveStandsApartAndComesBack()
    {
        DomainDefinition running = await new NicPorts(new FakeNetworks("default")).JoinAsync(Guest("default"), isReclaimed: false);
        var status = new XElement(running.Root);

        ActualNics.Split(status);

        Assert.Null(Nic(status).Element("source")?.Attribute("bridge"));
        Assert.Equal("virbr0", Nic(status).Element("actual")?.Element("source")?.Attribute("bridge")?.Value);
        ActualNics.Join(status);
        Assert.Equal(running.Root.ToString(), status.ToString());
    }

    private static XElement Nic(XElement domain) => domain.Element("devices")?.Element("interface") ?? domain;

    private static DomainDefinition Guest(params string[] networks) => DomainReader.ReadNormal(new XElement(
        "domain",
        new XAttribute("type", "qemu"),
        new XElement("name", "g"),
        new XElement("uuid", "aaaaaaaa-0000-0000-0000-000000000001"),
        new XElement("memory", 1024),
        new XElement("os", new XElement("type", "hvm")),
        new XElement("devices", networks.Select((network, index) => new XElement(
            "interface",
            new XAttribute("type", "network"),
            new XElement("mac", new XAttribute("address", $"52:54:00:00:00:0{index}")),
            new XElement("source", new XAttribute("network", network)),
            new XElement("alias", new XAttribute("name", $"net{index}")))))));
}
