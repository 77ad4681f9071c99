using Vireo.Drivers.Qemu.Reports;
using Vireo.Drivers.Qemu.Tests.Capabilities;
using Vireo.Drivers.Qemu.Tests.Firmware;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Tests.Reports;

public class DomainCapabilitiesTests
{
    [Theory]
    [InlineData("pc")]
    [InlineData("q35")]
    public void GivenAMachineUnderTcg_WhenAskedForItsCapabilities_ThenTheyAreLibvirts(string machine) =>
        Assert.Equal(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reports", $"qemu-{machine}.xml")),
            DomainCapabilitiesReport.Write(Query() with { Machine = machine, DomainType = "qemu" }));

    [Fact]
    public void GivenKvm_WhenNobodySaysWhichAccelerator_ThenKvmIsMeant() =>
        Assert.Contains("<domain>kvm</domain>", DomainCapabilitiesReport.Write(Query()), StringComparison.Ordinal);

    [Fact]
    public void GivenAnUnknownMachine_WhenAskedFor_ThenTheErrorNamesIt()
    {
        VirtException thrown = Assert.ThrowsAny<VirtException>(() => DomainCapabilitiesReport.Write(Query() with { Machine = "toaster" }));

        Assert.Equal(VirtErrorCode.InvalidArg, thrown.Code);
        Assert.Equal(
            "invalid argument: the machine 'toaster' is not supported by emulator '/usr/bin/qemu-system-x86_64'", thrown.Message);
    }

    private static DomainCapabilitiesQuery Query() => new()
    {
        Capabilities = RecordedCapabilities.Qemu72,
        Firmwares = RecordedFirmware.Debian12,
    };
}
