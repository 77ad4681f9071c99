using Vireo.Drivers.Qemu.Capabilities;

namespace Vireo.Drivers.Qemu.Tests.Capabilities;

public class QemuCapabilitiesTests
{
    [Theory]
    [InlineData("pc", "pc-i440fx-7.2")]
    [InlineData("q35", "pc-q35-7.2")]
    [InlineData("pc-q35-7.2", "pc-q35-7.2")]
    [InlineData("toaster", null)]
    public void WhenAMachineIsSought_ThenItsAliasFindsItToo(string name, string? expected) =>
        Assert.Equal(expected, RecordedCapabilities.Qemu72.FindMachine(name)?.Name);

    [Fact]
    public void GivenQemu72_WhenAskedForProperties_ThenOnlyThoseThatItToldAreThere()
    {
        QemuCapabilities qemu = RecordedCapabilities.Qemu72;

        Assert.True(qemu.Has("virtio-blk-pci", "packed"));
        Assert.False(qemu.Has("virtio-blk-pci", "warp"));
        Assert.False(qemu.Has("no-such-device", "packed"));
    }
}
