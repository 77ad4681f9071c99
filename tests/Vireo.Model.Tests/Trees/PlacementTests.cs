using Vireo.Model.Domains;
using Vireo.Model.Domains.Devices.Characters;
using Vireo.Model.Domains.Devices.Disks;
using Vireo.Model.Domains.Devices.Disks.Sources;
using Vireo.Model.Domains.Devices.Networking;

namespace Vireo.Model.Tests.Trees;

/// <summary>Where new elements go, and what happens to lines.</summary>
public sealed class PlacementTests
{
    [Fact]
    public void GivenLines_WhenAnElementIsNew_ThenItStandsOnALineAtItsPlace()
    {
        DomainDefinition guest = DomainDefinition.Parse("<domain type='kvm'>\n  <name>web</name>\n  <!-- kept -->\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n");
        guest.Memory = 2.GiB;
        guest.Cpu.Topology.Cores = 4;
        guest.Boot.Kernel = "/vmlinuz";

        Assert.Equal(
            "<domain type='kvm'>\n  <name>web</name>\n  <memory unit='KiB'>2097152</memory>\n  <!-- kept -->\n  <os>\n    <type>hvm</type>\n    <kernel>/vmlinuz</kernel>\n  </os>\n"
            + "  <cpu>\n    <topology cores='4'/>\n  </cpu>\n</domain>\n",
            guest.ToXml());
    }

    [Fact]
    public void GivenNoLines_WhenAnElementIsNew_ThenThereAreNone()
    {
        DomainDefinition guest = DomainDefinition.Parse("<domain><name>web</name><devices/></domain>");
        guest.Uuid = Guid.Empty;
        guest.Devices.Disks.Add(new Disk { Target = { Device = "vda" } });

        Assert.Equal(
            "<domain><name>web</name><uuid>00000000-0000-0000-0000-000000000000</uuid><devices><disk><target dev='vda'/></disk></devices></domain>",
            guest.ToXml());
    }

    [Fact]
    public void GivenABuiltPart_WhenItIsAddedAmongLines_ThenItGetsLines()
    {
        DomainDefinition guest = DomainDefinition.Parse("<domain>\n  <devices>\n    <interface type='user'/>\n  </devices>\n</domain>");
        guest.Devices.Disks.Add(new Disk { Source = new DiskSource.File { Path = "/a" }, Target = { Device = "vda" } });

        Assert.Equal(
            "<domain>\n  <devices>\n    <disk type='file'>\n      <source file='/a'/>\n      <target dev='vda'/>\n    </disk>\n    <interface type='user'/>\n  </devices>\n</domain>",
            guest.ToXml());
    }

    [Fact]
    public void WhenAnElementIsRemoved_ThenItsLineGoesToo()
    {
        DomainDefinition guest = DomainDefinition.Parse("<domain>\n  <name>web</name>\n  <title>x</title>\n  <features>\n    <acpi/>\n  </features>\n</domain>");
        guest.Title = null;
        guest.Features.IsAcpi = false;

        Assert.Equal("<domain>\n  <name>web</name>\n  <features/>\n</domain>", guest.ToXml());

        guest.Features.Remove();
        Assert.Equal("<domain>\n  <name>web</name>\n</domain>", guest.ToXml());
    }

    [Fact]
    public void GivenDoubleQuotes_ThenTheyStay() =>
        Assert.Equal("<domain type=\"kvm\" id=\"3\"/>", With(DomainDefinition.Parse("<domain type=\"kvm\"/>"), guest => guest.Id = 3).ToXml());

    [Fact]
    public void GivenAProlog_ThenItStays()
    {
        const string Xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- WARNING: do not edit -->\n<domain type='kvm'/>\n<!-- end -->\n";

        Assert.Equal(Xml, DomainDefinition.Parse(Xml).ToXml());
    }

    [Fact]
    public void WhenACaseIsExchanged_ThenWhatTheOldOneKnewGoes_AndTheRestStays()
    {
        var port = SerialPort.Parse("<serial type='unix'><source mode='bind' path='/s'/><log file='/l'/><target port='0'/><future/></serial>");
        port.Backend = new CharacterBackend.Tcp { Mode = "connect", Host = "h", Service = "1", Protocol = CharacterProtocol.Raw };

        Assert.Equal("<serial type='tcp'><source mode='connect' host='h' service='1'/><protocol type='raw'/><target port='0'/><future/></serial>", port.ToXml());
        Assert.Equal("h", Assert.IsType<CharacterBackend.Tcp>(port.Backend).Host);
    }

    [Fact]
    public void WhenACaseWithoutContentIsSet_ThenItCanBeFilledLater()
    {
        var source = new InterfaceSource.User();
        var card = new NetworkInterface { Source = source };
        Assert.Equal("<interface type='user'/>\n", card.ToXml());

        source.Device = "eth0";
        Assert.Equal("<interface type='user'>\n  <source dev='eth0'/>\n</interface>\n", card.ToXml());
    }

    [Fact]
    public void GivenACaseThatIsNotListed_ThenItIsOther_AndIsKept()
    {
        var disk = Disk.Parse("<disk type='future'><source x='1'/></disk>");

        Assert.IsType<DiskSource.Other>(disk.Source);
        disk.Source = disk.Source;
        Assert.Equal("<disk type='future'><source x='1'/></disk>", disk.ToXml());
    }

    [Fact]
    public void GivenAWordThatIsNotListed_ThenItIsOther_AndOtherCannotBeWritten()
    {
        var disk = Disk.Parse("<disk device='future'/>");

        Assert.Equal(DiskKind.Other, disk.Device);
        Assert.Throws<ArgumentException>(() => disk.Device = DiskKind.Other);
        Assert.Equal("<disk device='future'/>", disk.ToXml());
    }

    [Fact]
    public void GivenAViewOfAnotherDocument_WhenAssigned_ThenItIsCopied()
    {
        DomainDefinition one = DomainDefinition.Parse("<domain><cpu mode='custom'><model>qemu64</model></cpu></domain>");
        var other = new DomainDefinition { Cpu = one.Cpu };
        other.Cpu.Model.Name = "host";

        Assert.Equal("qemu64", one.Cpu.Model.Name);
        Assert.Equal("host", other.Cpu.Model.Name);
    }

    [Fact]
    public void GivenANamespace_WhenAnElementIsNew_ThenItsPrefixStandsAtTheRoot()
    {
        DomainDefinition guest = DomainDefinition.Parse("<domain type='kvm'><name>web</name></domain>");
        guest.QemuCommandLine.Arguments.Add("-foo");

        Assert.Equal(
            "<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>web</name>"
            + "<qemu:commandline><qemu:arg value='-foo'/></qemu:commandline></domain>",
            guest.ToXml());
    }

    [Fact]
    public void GivenAWrongNumber_ThenTheErrorTellsWhereAndWhat()
    {
        var disk = Disk.Parse("<disk><boot order='first'/></disk>");
        var thrown = Assert.Throws<XmlValueException>(() => disk.BootOrder);

        Assert.Equal("'first' in boot/@order is not a number that fits", thrown.Message);
    }

    private static T With<T>(T value, Action<T> change)
    {
        change(value);
        return value;
    }
}
