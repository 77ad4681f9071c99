using Vireo.Model.Domains;
using Vireo.Model.Domains.Devices.Disks;

namespace Vireo.Model.Tests.Trees;

/// <summary>Lists are lists in every way that .NET knows.</summary>
public sealed class ListTests
{
    private const string Xml = "<domain><os><boot dev='hd'/><boot dev='network'/></os><devices><disk><target dev='vda'/></disk><!-- x --><disk><target dev='vdb'/></disk></devices></domain>";

    private readonly DomainDefinition _guest = DomainDefinition.Parse(Xml);

    [Fact]
    public void Texts_CanBeFoundCopiedAndExchanged()
    {
        XmlTextList devices = _guest.Boot.BootDevices;

        Assert.Equal((1, -1), (devices.IndexOf("network"), devices.IndexOf("fd")));
        Assert.Contains("hd", devices);
        Assert.Equal(["hd", "network"], devices.ToArray());
        Assert.Equal(["hd", "network"], devices.ToList());
        devices[0] = "cdrom";
        devices.Insert(0, "fd");
        Assert.True(devices.Remove("network"));
        Assert.False(devices.Remove("network"));
        Assert.Equal(["fd", "cdrom"], devices);
        Assert.Throws<ArgumentOutOfRangeException>(() => devices.Insert(3, "hd"));
    }

    [Fact]
    public void Views_CanBeFoundCopiedAndExchanged()
    {
        XmlList<Disk> disks = _guest.Devices.Disks;
        Disk second = disks[1];

        Assert.Equal(1, disks.IndexOf(second));
        Assert.Equal(["vda", "vdb"], disks.ToArray().Select(disk => disk.Target.Device));
        Assert.Equal(2, disks.ToList().Count);
        disks[1] = new Disk { Target = { Device = "vdc" } };
        Assert.DoesNotContain(second, disks);
        Assert.Equal("vdb", second.Target.Device);
        disks.Insert(0, second);
        Assert.Equal(1, disks.RemoveAll(disk => disk.Target.Device == "vda"));
        Assert.Equal(["vdb", "vdc"], disks.Select(disk => disk.Target.Device));
        Assert.Contains("<!-- x -->", _guest.ToXml(), StringComparison.Ordinal);
    }

    [Fact]
    public void GivenAViewOfTheSameDocument_WhenAddedAgain_ThenItIsACopy()
    {
        Disk first = _guest.Devices.Disks[0];
        _guest.Devices.Disks.Add(first);
        _guest.Devices.Disks[2].Target.Device = "vdz";

        Assert.Equal(["vda", "vdb", "vdz"], _guest.Devices.Disks.Select(disk => disk.Target.Device));
    }
}
