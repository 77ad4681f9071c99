using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.CommandLine;

/// <summary>How the guest sleeps, and how it boots.</summary>
internal static class BootOptions
{
    internal static void AddPower(Launch launch)
    {
        XElement domain = launch.Guest.Domain;
        launch.Arguments.Add("-no-shutdown");
        if (domain.Element("features")?.Element("acpi") is null)
        {
            launch.Arguments.Add("-no-acpi");
        }

        string chip = launch.Guest.IsQ35 ? "ICH9-LPC" : "PIIX4_PM";
        AddSleep(launch, chip, "disable_s3", domain.Switch("pm/suspend-to-mem/@enabled"));
        AddSleep(launch, chip, "disable_s4", domain.Switch("pm/suspend-to-disk/@enabled"));
    }

    internal static void AddBoot(Launch launch)
    {
        XElement? os = launch.Guest.Domain.Element("os");
        launch.Arguments.Add("-boot", new OptionText()
            .With("menu", os.Switch("bootmenu/@enable"))
            .With("reboot-timeout", os.Number("bios/@rebootTimeout"))
            .With("splash-time", os.Number("bootmenu/@timeout"))
            .With("strict", true).ToString());
        AddFile(launch, "-kernel", os.At("kernel"));
        AddFile(launch, "-initrd", os.At("initrd"));
        AddFile(launch, "-append", os.At("cmdline"));
        AddFile(launch, "-dtb", os.At("dtb"));
        if (os.At("acpi/table") is { } table)
        {
            launch.Arguments.Add("-acpitable", new OptionText("sig=SLIC").With("file", table).ToString());
        }
    }

    private static void AddSleep(Launch launch, string chip, string property, bool? enabled)
    {
        if (enabled is { } state)
        {
            launch.Arguments.Add("-global", $"{chip}.{property}={(state ? 0 : 1)}");
        }
    }

    private static void AddFile(Launch launch, string option, string? value)
    {
        if (value is not null)
        {
            launch.Arguments.Add(option, value);
        }
    }
}
