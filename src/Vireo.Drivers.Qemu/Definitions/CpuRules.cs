using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>The processor that a guest gets where it says little of it.</summary>
internal static class CpuRules
{
    private static readonly string[] Before = ["mode", "match"];

    /// <summary>The machine's own processor is named, so that it stays the same with another QEMU.</summary>
    internal static void SetDefault(Guest guest)
    {
        XElement? cpu = guest.Domain.Element("cpu");
        if (cpu.Has("model") || cpu.At("@mode") is not (null or "custom") || guest.MachineType?.DefaultCpu is not { } model)
        {
            return;
        }

        if (cpu is null)
        {
            cpu = new XElement("cpu");
            guest.Domain.AddBefore(cpu, "clock", "on_poweroff");
        }

        cpu.ReplaceAttributes(new XAttribute("mode", "custom"), new XAttribute("match", "exact"), new XAttribute("check", "none"));
        cpu.AddFirst(new XElement("model", new XAttribute("fallback", "forbid"), model));
    }

    /// <summary>Says what is checked at a start, and whether a host's processor may migrate.</summary>
    internal static void Complete(Guest guest)
    {
        if (guest.Domain.Element("cpu") is not { } cpu)
        {
            return;
        }

        string mode = cpu.At("@mode") ?? "custom";
        if (mode == "custom" && !cpu.Has("model"))
        {
            return;
        }

        cpu.SetAfter("check", cpu.At("@check") ?? mode switch
        {
            "host-passthrough" or "maximum" => "none",
            "host-model" => "partial",
            _ => guest.IsKvm ? "partial" : "none",
        }, Before);
        if (mode == "host-passthrough" && !cpu.Has("@migratable"))
        {
            cpu.SetAfter("migratable", guest.Capabilities.Has("max-x86_64-cpu", "migratable") ? "on" : "off", "mode", "match", "check");
        }
    }
}
