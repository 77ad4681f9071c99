using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>What QEMU, or the driver, cannot do with a guest as a whole.</summary>
internal static class DomainValidation
{
    internal static void Check(Guest guest)
    {
        CheckActions(guest.Domain);
        CheckBios(guest);
        CheckMachine(guest);
        CheckVcpus(guest);
    }

    private static void CheckActions(XElement domain)
    {
        if (domain.At("on_poweroff") == "preserve" || domain.At("on_reboot") is "preserve" && domain.At("on_poweroff") != "preserve")
        {
            string action = domain.At("on_poweroff") == "preserve" ? "on_poweroff" : "on_reboot";
            throw QemuFaults.Unsupported($"qemu driver doesn't support '{action}' action of type 'preserve'");
        }
    }

    private static void CheckBios(Guest guest)
    {
        if (guest.Domain.Switch("os/bios/@useserial") == true && guest.Devices.Element("serial") is null)
        {
            throw QemuFaults.Unsupported("need at least one serial port to use BIOS serial output");
        }
    }

    private static void CheckMachine(Guest guest)
    {
        if (guest.MachineType is null)
        {
            throw QemuFaults.Unsupported($"Emulator '{guest.Capabilities.Emulator}' does not support machine type '{guest.Machine}'");
        }
    }

    private static void CheckVcpus(Guest guest)
    {
        long maximum = guest.Domain.Number("vcpu") ?? 1;
        if (guest.MachineType is { MaxCpus: > 0 } machine && maximum > machine.MaxCpus)
        {
            throw QemuFaults.Unsupported(
                $"Maximum CPUs greater than specified machine type limit {machine.MaxCpus}");
        }

        if (guest.Topology is { } topology)
        {
            long product = (topology.Number("@sockets") ?? 1) * (topology.Number("@dies") ?? 1)
                * (topology.Number("@cores") ?? 1) * (topology.Number("@threads") ?? 1);
            if (product != maximum)
            {
                throw QemuFaults.UnsupportedDomain("CPU topology doesn't match maximum vcpu count");
            }
        }
    }
}
