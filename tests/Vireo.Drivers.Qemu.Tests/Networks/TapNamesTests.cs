using Vireo.Drivers.Qemu.Networks;

namespace Vireo.Drivers.Qemu.Tests.Networks;

public class TapNamesTests
{
    [Theory]
    [InlineData("vnet1000007")]
    [InlineData("vnet1000007", "vnet1000002", "mine", "vnetx", null)]
    public void GivenTapsOfAFormerDaemon_WhenANameIsTaken_ThenItComesAfterThem(params string?[] reserved)
    {
        var names = new TapNames();
        foreach (string? name in reserved)
        {
            names.Reserve(name);
        }

        Assert.Equal("vnet1000008", names.Next());
        Assert.Equal("vnet1000009", names.Next());
    }
}
