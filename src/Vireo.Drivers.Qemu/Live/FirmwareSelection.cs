using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Firmware;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Live;

/// <summary>Chooses a firmware for a guest that only says which kind it wants.</summary>
internal static class FirmwareSelection
{
    internal static void Apply(Guest guest, LaunchInputs inputs)
    {
        XElement? os = guest.Domain.Element("os");
        if (os?.At("@firmware") is not { } wanted)
        {
            AddTemplate(os, guest, inputs);
            return;
        }

        FirmwareDescriptor chosen = inputs.Firmwares.FirstOrDefault(one => FirmwareMatch.Fits(one, guest, wanted))
            ?? throw QemuFaults.Failed($"Unable to find any firmware to satisfy '{wanted}'");
        if (chosen.Device == "flash")
        {
            UseFlash(os, chosen, guest, inputs);
        }
        else
        {
            SetLoader(os, new XElement("loader", new XAttribute("type", "rom"), chosen.Executable));
        }

        if (chosen.Features.Contains("requires-smm"))
        {
            RequireSmm(guest, os);
        }

        os.SetAttributeValue("firmware", null);
    }

    /// <summary>A guest that names its firmware's code gets the variables that belong to it, unless it has some already.</summary>
    private static void AddTemplate(XElement? os, Guest guest, LaunchInputs inputs)
    {
        if (!os.Is("loader/@type", "pflash") || os.Switch("loader/@readonly") != true || os?.Element("nvram") is not { } variables
            || variables.Has("@template") || (variables.Has("@type") && !variables.Is("@type", "file")))
        {
            return;
        }

        string? template = inputs.Firmwares
            .FirstOrDefault(one => one.Executable == os.At("loader") && FirmwareMatch.Fits(one, guest, "efi"))?.VariablesTemplate;
        if (template is not null && !inputs.FileExists(variables.At("source/@file") ?? variables.Value))
        {
            variables.ReplaceAttributes(new XAttribute("template", template), variables.Attributes().ToArray());
        }
    }

    private static void UseFlash(XElement os, FirmwareDescriptor chosen, Guest guest, LaunchInputs inputs)
    {
        string? secure = os.At("loader/@secure");
        SetLoader(os, new XElement(
            "loader",
            new XAttribute("readonly", "yes"),
            secure is null ? null : new XAttribute("secure", secure),
            new XAttribute("type", "pflash"),
            chosen.Executable));
        if (chosen.Mode != "split" || chosen.VariablesTemplate is not { } template)
        {
            return;
        }

        XElement? variables = os.Element("nvram");
        if (variables is null)
        {
            variables = new XElement("nvram", $"{inputs.NvramFolder}/{guest.Name}_VARS.fd");
            os.Element("loader")?.AddAfterSelf(variables);
        }

        if (!variables.Has("@template"))
        {
            variables.ReplaceAttributes(new XAttribute("template", template), variables.Attributes().ToArray());
        }
    }

    private static void SetLoader(XElement os, XElement loader)
    {
        os.Element("loader")?.Remove();
        os.AddBefore(loader, "nvram", "kernel", "initrd", "cmdline", "dtb", "acpi", "boot", "bootmenu", "bios", "smbios");
    }

    private static void RequireSmm(Guest guest, XElement os)
    {
        if (guest.Feature("smm") == false)
        {
            throw QemuFaults.Unsupported("domain has SMM turned off but chosen firmware requires it");
        }

        XElement? features = guest.Domain.Element("features");
        if (features is null)
        {
            features = new XElement("features");
            guest.Domain.AddBefore(features, "cpu", "clock");
        }

        if (features.Element("smm") is null)
        {
            features.AddBefore(
                new XElement("smm", new XAttribute("state", "on")),
                "ioapic", "hpt", "vmcoreinfo", "htm", "nested-hv", "msrs", "ccf-assist", "xen", "cfpc", "sbbc", "ibs", "tcg");
        }

        os.Element("loader")?.SetAfter("secure", "yes", "readonly");
    }
}
