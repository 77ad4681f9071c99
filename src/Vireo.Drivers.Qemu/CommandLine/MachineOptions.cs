using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.CommandLine;

/// <summary>The machine and what runs it.</summary>
internal static class MachineOptions
{
    private const long Kib = 1024;
    private const long KibPerMib = 1024;

    internal static void AddMachine(Launch launch)
    {
        Guest guest = launch.Guest;
        XElement domain = guest.Domain;
        OptionText text = new OptionText(guest.Machine)
            .With("usb", false)
            .With("vmport", guest.Feature("vmport"))
            .With("smm", guest.Feature("smm"))
            .With("kernel_irqchip", domain.At("features/ioapic/@driver") switch { "qemu" => "split", "kvm" => "on", _ => null });
        text.With("dump-guest-core", domain.Switch("memory/@dumpCore") ?? false)
            .With("mem-merge", domain.Element("memoryBacking")?.Element("nosharepages") is null ? null : false)
            .With("nvdimm", guest.Devices.Elements("memory").Any(module => module.Is("@model", "nvdimm")) ? true : null)
            .With("memory-backend", guest.Cells.Count == 0 ? guest.MachineType?.DefaultRamId : null)
            .With("confidential-guest-support", domain.Element("launchSecurity") is null ? null : "lsec0");
        FirmwareNodes.AddTo(text, domain);
        text.With("graphics", domain.Switch("os/bios/@useserial") == true ? false : null)
            .With("hpet", HasHpetSwitch(guest) ? Timer(domain, "hpet").Switch("@present") : null);
        launch.Arguments.Add("-machine", text.ToString());
    }

    internal static void AddAccelerator(Launch launch)
    {
        XElement? features = launch.Guest.Domain.Element("features");
        OptionText text = launch.Guest.IsKvm
            ? new OptionText("kvm").With(
                "dirty-ring-size", features.Switch("kvm/dirty-ring/@state") == true ? features.Number("kvm/dirty-ring/@size") : null)
            : new OptionText("tcg").With("tb-size", features.Number("tcg/tb-cache") / KibPerMib);
        launch.Arguments.Add("-accel", text.ToString());
        if (features?.Element("smm")?.Element("tseg") is { } segment)
        {
            launch.Arguments.Add("-global", $"mch.extended-tseg-mbytes={TsegMib(segment)}");
        }
    }

    internal static XElement? Timer(XElement domain, string name) => domain.All("clock/timer").FirstOrDefault(timer => timer.Is("@name", name));

    /// <summary>Whether the machine itself can be told of the HPET; older ones have an option for it.</summary>
    internal static bool HasHpetSwitch(Guest guest) => guest.Capabilities.Has(guest.Machine + "-machine", "hpet");

    private static long TsegMib(XElement segment) => long.Parse(segment.Value, CultureInfo.InvariantCulture) * (segment.At("@unit") switch
    {
        "B" => 1,
        "KiB" => Kib,
        "GiB" => Kib * KibPerMib * KibPerMib,
        _ => Kib * KibPerMib,
    }) / (Kib * KibPerMib);
}
