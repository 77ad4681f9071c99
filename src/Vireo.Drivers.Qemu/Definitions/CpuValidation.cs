using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>What cannot be had of a processor.</summary>
internal static class CpuValidation
{
    internal static void Check(Guest guest)
    {
        if (guest.Domain.Element("cpu") is not { } cpu)
        {
            return;
        }

        CheckAddressBits(cpu.Element("maxphysaddr"));
        CheckCache(cpu);
    }

    internal static void CheckCount(Guest guest)
    {
        long maximum = guest.Domain.Number("vcpu") ?? 1;
        if (guest.MachineType is { MaxCpus: > 0 } machine && maximum > machine.MaxCpus)
        {
            throw QemuFaults.Unsupported($"Maximum CPUs greater than specified machine type limit {machine.MaxCpus}");
        }

        if (guest.Topology is not { } topology)
        {
            return;
        }

        long product = (topology.Number("@sockets") ?? 1) * (topology.Number("@dies") ?? 1)
            * (topology.Number("@cores") ?? 1) * (topology.Number("@threads") ?? 1);
        if (product != maximum)
        {
            throw QemuFaults.Unsupported("CPU topology doesn't match maximum vcpu count");
        }
    }

    private static void CheckAddressBits(XElement? address)
    {
        if (address.Is("@mode", "passthrough") && address.Has("@bits"))
        {
            throw QemuFaults.Unsupported("CPU maximum physical address bits number specification cannot be used with mode='passthrough'");
        }

        if (address.Is("@mode", "emulate") && !address.Has("@bits"))
        {
            throw QemuFaults.Unsupported("if using CPU maximum physical address mode='emulate', bits= must be specified too");
        }
    }

    private static void CheckCache(XElement cpu)
    {
        string? mode = cpu.At("cache/@mode");
        string? level = cpu.At("cache/@level");
        if (mode == "emulate" && level != "3")
        {
            throw QemuFaults.Unsupported($"CPU cache mode '{mode}' can only be used with level='3'");
        }

        if (mode == "passthrough" && cpu.At("@mode") is not ("host-passthrough" or "maximum"))
        {
            throw QemuFaults.Unsupported(
                $"CPU cache mode '{mode}' can only be used with 'host-passthrough' / 'maximum' CPUs");
        }

        if (mode is "passthrough" or "disable" && level is not null)
        {
            throw QemuFaults.Unsupported($"unsupported CPU cache level for mode '{mode}'");
        }
    }
}
