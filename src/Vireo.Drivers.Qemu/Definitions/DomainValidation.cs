using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>What QEMU, or the driver, cannot do with a guest as a whole.</summary>
internal static class DomainValidation
{
    internal static void Check(Guest guest)
    {
        CheckProgram(guest);
        CheckMemory(guest);
        CheckFirmware(guest);
        if (guest.Domain.Switch("os/bios/@useserial") == true && guest.Devices.Element("serial") is null)
        {
            throw QemuFaults.Xml("need at least one serial port to use BIOS serial output");
        }

        ActionRules.Check(guest.Domain);
        CpuValidation.Check(guest);
        TimerRules.Check(guest);
        CheckSecureBoot(guest);
        CpuValidation.CheckCount(guest);
        FeatureRules.Check(guest);
    }

    private static void CheckProgram(Guest guest)
    {
        string emulator = guest.Domain.At("devices/emulator") ?? guest.Capabilities.Emulator;
        if (guest.Domain.At("os/type") is { } os and not "hvm")
        {
            throw QemuFaults.Unsupported($"Emulator '{emulator}' does not support os type '{os}'");
        }

        if (guest.Domain.At("os/type/@arch") is { } architecture && !Runs(guest.Capabilities.Architecture, architecture))
        {
            throw QemuFaults.Unsupported($"Emulator '{emulator}' does not support arch '{architecture}'");
        }

        string? type = guest.Domain.At("@type");
        if (type != "qemu" && (type != "kvm" || !guest.Capabilities.HasKvm))
        {
            throw QemuFaults.Unsupported($"Emulator '{emulator}' does not support virt type '{type}'");
        }

        if (guest.MachineType is null)
        {
            throw QemuFaults.Unsupported($"Emulator '{emulator}' does not support machine type '{guest.Machine}'");
        }
    }

    /// <summary>A program for wide processors runs guests for narrow ones too.</summary>
    private static bool Runs(string program, string architecture) =>
        architecture == program || (program == "x86_64" && architecture == "i686");

    private static void CheckMemory(Guest guest)
    {
        if (guest.Domain.Has("memtune/min_guarantee"))
        {
            throw QemuFaults.Unsupported("Parameter 'min_guarantee' not supported by QEMU.");
        }

        if (guest.Domain.Element("launchSecurity") is { } security)
        {
            throw QemuFaults.Unsupported(security.Is("@type", "sev")
                ? "SEV launch security is not supported with this QEMU binary"
                : "S390 PV launch security is not supported with this QEMU binary");
        }
    }

    private static void CheckFirmware(Guest guest)
    {
        bool uefi = guest.Domain.Is("os/@firmware", "efi") || guest.Domain.Is("os/loader/@type", "pflash");
        if (uefi && guest.Domain.Element("features")?.Element("acpi") is null)
        {
            throw QemuFaults.Unsupported("UEFI requires ACPI on this architecture");
        }
    }

    private static void CheckSecureBoot(Guest guest)
    {
        if (guest.Domain.Switch("os/loader/@secure") != true)
        {
            return;
        }

        if (!guest.IsQ35)
        {
            throw QemuFaults.Unsupported("Secure boot is supported with q35 machine types only");
        }

        if (guest.Capabilities.Architecture != "x86_64")
        {
            throw QemuFaults.Unsupported("Secure boot is supported for x86_64 architecture only");
        }

        if (!guest.Domain.Has("os/@firmware") && guest.Feature("smm") != true)
        {
            throw QemuFaults.Unsupported("Secure boot requires SMM feature enabled");
        }
    }
}
