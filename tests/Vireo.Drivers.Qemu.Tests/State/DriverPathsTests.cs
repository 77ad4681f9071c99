using Vireo.Drivers.Qemu.State;
using Vireo.Host.Files;

namespace Vireo.Drivers.Qemu.Tests.State;

public class DriverPathsTests
{
    [Theory]
    [InlineData("web", "7-web")]
    [InlineData("a-name-that-is-longer-than-twenty", "7-a-name-that-is-longe")]
    [InlineData("größe-größe-größe-größe", "7-größe-größe-größe-gr")]
    public void GivenAName_WhenARunIsCalledByIt_ThenItIsCutAtTwentyCharacters(string name, string expected) =>
        Assert.Equal(expected, DriverPaths.RunName(7, name));

    [Fact]
    public void GivenAUserWithoutRuntimeFolder_WhenItsPathsAreMade_ThenTheyAreLibvirts()
    {
        DriverPaths paths = DriverPaths.In(HostFolders.OfUser(name => name == "HOME" ? "/home/u" : null));

        Assert.Equal("/home/u/.config/libvirt/qemu", paths.Configuration);
        Assert.Equal("/home/u/.config/libvirt/qemu/lib", paths.Lib);
        Assert.Equal("/home/u/.cache/libvirt/qemu/run", paths.Run);
        Assert.Equal("/home/u/.cache/libvirt/qemu/log", paths.Log);
    }
}
