using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>Which machine a guest is.</summary>
internal static class MachineRules
{
    internal static void Apply(Guest guest)
    {
        if (guest.Domain.Element("bootloader") is not null)
        {
            throw QemuFaults.Unsupported("bootloader is not supported by QEMU");
        }

        XElement? type = guest.Domain.Element("os")?.Element("type");
        if (type is not null && !type.Has("@machine"))
        {
            string machine = guest.Capabilities.Machines.OrderByDescending(one => one.IsDefault).FirstOrDefault()?.Name ?? throw QemuFaults.Internal(
                    $"could not get preferred machine for {guest.Capabilities.Emulator} type={guest.Domain.At("@type")}");
            type.SetAfter("machine", machine, "arch");
        }
    }

    /// <summary>An alias stands for the version that it means today.</summary>
    internal static void Canonicalize(Guest guest)
    {
        if (guest.MachineType?.Name is { } name)
        {
            guest.Domain.Element("os")?.Element("type")?.SetAttributeValue("machine", name);
        }
    }
}
