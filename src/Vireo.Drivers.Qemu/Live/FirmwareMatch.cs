using System.IO.Enumeration;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Firmware;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Live;

/// <summary>Whether a firmware has what a guest asks for.</summary>
internal static class FirmwareMatch
{
    internal static bool Fits(FirmwareDescriptor firmware, Guest guest, string wanted)
    {
        XElement? os = guest.Domain.Element("os");
        string kind = wanted == "efi" ? "uefi" : wanted;
        return firmware.Interfaces.Contains(kind)
            && FitsMachine(firmware, guest)
            && FitsFeatures(firmware, os)
            && (guest.Domain.Switch("pm/suspend-to-mem/@enabled") != true || firmware.Features.Contains("acpi-s3"))
            && (guest.Domain.Switch("pm/suspend-to-disk/@enabled") != true || firmware.Features.Contains("acpi-s4"))
            && (os.Switch("loader/@secure") != true || firmware.Features.Contains("requires-smm"))
            && (firmware.Device != "flash" || firmware.Mode == (os.Switch("loader/@stateless") == true ? "stateless" : "split"))
            && (!guest.Domain.Is("launchSecurity/@type", "sev") || firmware.Features.Contains("amd-sev"));
    }

    private static bool FitsMachine(FirmwareDescriptor firmware, Guest guest) => firmware.Targets.Any(target =>
        target.Architecture == guest.Domain.At("os/type/@arch")
        && target.Machines.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, guest.Machine, ignoreCase: false)));

    private static bool FitsFeatures(FirmwareDescriptor firmware, XElement? os) =>
        (os?.All("firmware/feature") ?? []).All(feature =>
            feature.Switch("@enabled") is not { } enabled || firmware.Features.Contains(feature.At("@name") ?? string.Empty) == enabled);
}
