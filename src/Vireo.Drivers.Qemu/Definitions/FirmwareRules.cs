using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>What firmware a guest may name. The variables: a read-only flash needs a second one that can be written.</summary>
internal static class FirmwareRules
{
    internal static void AddVariables(Guest guest, DefinitionHost host)
    {
        XElement? os = guest.Domain.Element("os");
        XElement? loader = os?.Element("loader");
        if (loader is null || !loader.Is("@type", "pflash") || loader.Switch("@readonly") != true || loader.Switch("@stateless") == true)
        {
            return;
        }

        if (os?.Element("nvram") is not { } variables)
        {
            loader.AddAfterSelf(new XElement("nvram", PathOf(guest, host)));
        }
        else if (variables.Value.Length == 0 && variables.Element("source") is null)
        {
            variables.Add(PathOf(guest, host));
        }
    }

    /// <summary>What a document may say of firmware that is chosen for it, and what it must say of any other.</summary>
    internal static void Check(XElement domain)
    {
        XElement? os = domain.Element("os");
        XElement? loader = os?.Element("loader");
        string? wanted = os?.At("@firmware");
        if (wanted is not null)
        {
            CheckChosen(os, loader, wanted);
        }
        else if (os?.Element("firmware") is not null)
        {
            throw QemuFaults.Detail("cannot use feature-based firmware autoselection when firmware autoselection is disabled");
        }
        else if (loader is { Value.Length: 0 })
        {
            throw QemuFaults.Detail("no loader path specified and firmware auto selection disabled");
        }

        if (loader is not null)
        {
            CheckState(os, loader, wanted);
        }
    }

    private static void CheckChosen(XElement? os, XElement? loader, string wanted)
    {
        if (loader is null)
        {
            return;
        }

        const string Chosen = "cannot be specified when firmware autoselection is enabled";
        if (loader.Has("@readonly"))
        {
            throw QemuFaults.Detail("loader attribute 'readonly' " + Chosen);
        }

        if (loader.Has("@type"))
        {
            throw QemuFaults.Detail("loader attribute 'type' " + Chosen);
        }

        if (loader.Value.Length > 0)
        {
            throw QemuFaults.Detail("loader path " + Chosen);
        }

        if (os.Has("nvram/@template"))
        {
            throw QemuFaults.Detail("nvram attribute 'template' " + Chosen);
        }

        if (loader.Switch("@secure") == false)
        {
            throw QemuFaults.Detail("loader attribute 'secure' " + Chosen);
        }

        if (os.Has("nvram") && wanted != "efi")
        {
            throw QemuFaults.Detail($"firmware type '{wanted}' does not support nvram");
        }
    }

    private static void CheckState(XElement? os, XElement loader, string? wanted)
    {
        bool? stateless = loader.Switch("@stateless");
        if (stateless == true && os.Has("nvram/@template"))
        {
            throw QemuFaults.Detail("NVRAM template is not permitted when loader is stateless");
        }

        if (stateless == true && os.Has("nvram"))
        {
            throw QemuFaults.Detail("NVRAM is not permitted when loader is stateless");
        }

        if (stateless == false && wanted is null && !loader.Is("@type", "pflash"))
        {
            throw QemuFaults.Detail("Only pflash loader type permits NVRAM");
        }

        if (stateless == false && wanted is not (null or "efi"))
        {
            throw QemuFaults.Detail("Only EFI firmware permits NVRAM");
        }
    }

    private static string PathOf(Guest guest, DefinitionHost host) => $"{host.NvramFolder}/{guest.Name}_VARS.fd";
}
