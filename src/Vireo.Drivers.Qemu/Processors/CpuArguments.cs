using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Processors;

/// <summary>The processor in QEMU's words: a model and what differs from it.</summary>
internal static class CpuArguments
{
    private static readonly string[] HypervSwitches =
    [
        "relaxed", "vapic", "spinlocks", "vpindex", "runtime", "synic", "stimer", "reset", "vendor_id",
        "frequencies", "reenlightenment", "tlbflush", "ipi", "evmcs", "avic",
    ];

    /// <summary>The value of <c>-cpu</c>; null: nothing is said of the processor.</summary>
    internal static string? Describe(Guest guest)
    {
        string? model = Model(guest);
        var flags = new StringBuilder();
        AddTimers(flags, guest.Domain);
        AddFeatures(flags, guest);
        AddHyperv(flags, guest);
        AddKvm(flags, guest.Domain.Element("features")?.Element("kvm"));
        if (guest.Feature("pmu") is { } pmu)
        {
            flags.Append(",pmu=").Append(OnOff(pmu));
        }

        AddCache(flags, guest);
        AddAddressBits(flags, guest.Domain.Element("cpu")?.Element("maxphysaddr"));
        return model is null && flags.Length == 0 ? null : (model ?? "qemu64") + flags;
    }

    private static string? Model(Guest guest)
    {
        XElement? cpu = guest.Domain.Element("cpu");
        var text = new StringBuilder();
        switch (cpu.At("@mode"))
        {
            case "host-passthrough" or "maximum":
                text.Append(cpu.Is("@mode", "maximum") ? "max" : "host");
                if (cpu.At("@migratable") is { } migratable && guest.Capabilities.Has("max-x86_64-cpu", "migratable"))
                {
                    text.Append(",migratable=").Append(migratable);
                }

                break;
            case "host-model":
                throw QemuFaults.Internal($"unexpected host-model CPU for {guest.Domain.At("os/type/@arch")} architecture");
            default:
                if (cpu.At("model") is not { Length: > 0 } model)
                {
                    return null;
                }

                text.Append(model);
                break;
        }

        if (cpu.At("model/@vendor_id") is { } vendor)
        {
            text.Append(",vendor=").Append(vendor);
        }

        foreach (XElement feature in cpu!.Elements("feature")) // a model or mode was found in it
        {
            string? state = feature.At("@policy") switch
            {
                "force" or "require" => "on",
                "disable" or "forbid" => "off",
                _ => null,
            };
            if (state is not null)
            {
                text.Append(',').Append(FeatureNames.ToQemu(feature.At("@name") ?? string.Empty)).Append('=').Append(state);
            }
        }

        return text.ToString();
    }

    private static void AddTimers(StringBuilder flags, XElement domain)
    {
        foreach (XElement timer in domain.All("clock/timer"))
        {
            switch (timer.At("@name"))
            {
                case "kvmclock" when timer.Switch("@present") is { } present:
                    flags.Append(",kvmclock=").Append(OnOff(present));
                    break;
                case "hypervclock" when timer.Switch("@present") == true:
                    flags.Append(",hv-time=on");
                    break;
                case "tsc" when timer.Number("@frequency") is { } frequency:
                    flags.Append(CultureInfo.InvariantCulture, $",tsc-frequency={frequency}");
                    break;
                default:
                    break;
            }
        }
    }

    private static void AddFeatures(StringBuilder flags, Guest guest)
    {
        if (guest.Domain.Switch("features/apic/@eoi") is { } eoi)
        {
            flags.Append(",kvm-pv-eoi=").Append(OnOff(eoi));
        }

        if (guest.Feature("pvspinlock") is { } unhalt)
        {
            flags.Append(",kvm-pv-unhalt=").Append(OnOff(unhalt));
        }
    }

    private static void AddHyperv(StringBuilder flags, Guest guest)
    {
        if (guest.Domain.Element("features")?.Element("hyperv") is { } hyperv)
        {
            flags.Append(hyperv.Is("@mode", "passthrough") ? ",hv-passthrough=on" : string.Empty);
            foreach (XElement one in HypervSwitches.Select(name => hyperv.Element(name)).OfType<XElement>().Where(one => one.Switch("@state") == true))
            {
                AddHypervSwitch(flags, one);
            }
        }

        if (guest.Devices.Elements("panic").Any(panic => panic.Is("@model", "hyperv")))
        {
            flags.Append(",hv-crash");
        }
    }

    private static void AddHypervSwitch(StringBuilder flags, XElement feature)
    {
        switch (feature.Name.LocalName)
        {
            case "spinlocks":
                flags.Append(CultureInfo.InvariantCulture, $",hv-spinlocks=0x{feature.Number("@retries") ?? 0:x}");
                break;
            case "vendor_id":
                flags.Append(",hv-vendor-id=").Append(feature.At("@value"));
                break;
            case "stimer":
                flags.Append(",hv-stimer=on").Append(feature.Switch("direct/@state") == true ? ",hv-stimer-direct=on" : string.Empty);
                break;
            default:
                flags.Append(",hv-").Append(feature.Name.LocalName).Append("=on");
                break;
        }
    }

    private static void AddKvm(StringBuilder flags, XElement? kvm)
    {
        flags.Append(kvm.Switch("hidden/@state") == true ? ",kvm=off" : string.Empty)
            .Append(kvm.Switch("hint-dedicated/@state") == true ? ",kvm-hint-dedicated=on" : string.Empty)
            .Append(kvm.Switch("poll-control/@state") == true ? ",kvm-poll-control=on" : string.Empty)
            .Append(kvm.Switch("pv-ipi/@state") == false ? ",kvm-pv-ipi=off" : string.Empty);
    }

    private static void AddCache(StringBuilder flags, Guest guest)
    {
        XElement? cpu = guest.Domain.Element("cpu");
        string? mode = cpu.At("cache/@mode");
        flags.Append(mode switch
        {
            "emulate" => ",l3-cache=on",
            "passthrough" => ",host-cache-info=on",
            _ => string.Empty,
        });
        if (mode is "emulate" or "disable" && cpu.At("@mode") is "host-passthrough" or "maximum")
        {
            flags.Append(",host-cache-info=off");
        }

        flags.Append(mode is "passthrough" or "disable" ? ",l3-cache=off" : string.Empty);
    }

    private static void AddAddressBits(StringBuilder flags, XElement? address) => flags.Append(address.At("@mode") switch
    {
        "passthrough" => ",host-phys-bits=on",
        "emulate" => ",phys-bits=" + address.At("@bits"),
        _ => string.Empty,
    });

    private static string OnOff(bool state) => state ? "on" : "off";
}
