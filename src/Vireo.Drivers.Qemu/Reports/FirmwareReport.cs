using System.IO.Enumeration;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.Firmware;
using static Vireo.Drivers.Qemu.Reports.DomainCapabilitiesReport;

namespace Vireo.Drivers.Qemu.Reports;

/// <summary>The firmware that a machine type can have.</summary>
internal static class FirmwareReport
{
    internal static XElement Describe(DomainCapabilitiesQuery query, MachineType machine)
    {
        FirmwareDescriptor[] fitting = [.. query.Firmwares.Where(one => one.Targets.Any(target =>
            target.Architecture == query.Capabilities.Architecture
            && target.Machines.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, machine.Name, ignoreCase: false))))];
        bool secure = fitting.Any(one => one.Features.Contains("requires-smm") || one.Features.Contains("secure-boot"));
        return new XElement(
            "os",
            Supported(true),
            Choice("firmware",
                fitting.Any(one => one.Interfaces.Contains("bios")) ? "bios" : null,
                fitting.Any(one => one.Interfaces.Contains("uefi")) ? "efi" : null),
            new XElement(
                "loader",
                Supported(true),
                fitting.Select(one => new XElement("value", one.Executable)),
                Choice("type", "rom", "pflash"),
                Choice("readonly", "yes", "no"),
                Choice("secure", secure ? "yes" : null, "no")));
    }
}
