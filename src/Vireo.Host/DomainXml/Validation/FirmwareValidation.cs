using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Validation;

/// <summary>What a document may say of firmware that is chosen for it, and what it must say of any other.</summary>
internal static class FirmwareValidation
{
    internal static void Check(XElement domain)
    {
        XElement? os = domain.Element("os");
        XElement? loader = os?.Element("loader") ?? (os.Has("nvram") ? new XElement("loader", string.Empty) : null);
        string? wanted = os.At("@firmware");
        if (wanted is not null)
        {
            if (loader is not null)
            {
                CheckChosen(os, loader, wanted);
            }
        }
        else if (os?.Element("firmware") is not null)
        {
            throw Detail("cannot use feature-based firmware autoselection when firmware autoselection is disabled");
        }
        else if (loader is { Value.Length: 0 })
        {
            throw Detail("no loader path specified and firmware auto selection disabled");
        }

        if (loader is not null)
        {
            CheckState(os, loader, wanted);
        }
    }

    private static void CheckChosen(XElement? os, XElement loader, string wanted)
    {
        const string Chosen = "cannot be specified when firmware autoselection is enabled";
        if (loader.Has("@readonly"))
        {
            throw Detail("loader attribute 'readonly' " + Chosen);
        }

        if (loader.Has("@type"))
        {
            throw Detail("loader attribute 'type' " + Chosen);
        }

        if (loader.Value.Length > 0)
        {
            throw Detail("loader path " + Chosen);
        }

        if (os.Has("nvram/@template"))
        {
            throw Detail("nvram attribute 'template' " + Chosen);
        }

        if (loader.Is("@secure", "no"))
        {
            throw Detail("loader attribute 'secure' " + Chosen);
        }

        if (os.Has("nvram") && wanted != "efi")
        {
            throw Detail($"firmware type '{wanted}' does not support nvram");
        }
    }

    private static void CheckState(XElement? os, XElement loader, string? wanted)
    {
        string? stateless = loader.At("@stateless");
        if (stateless == "yes" && os.Has("nvram/@template"))
        {
            throw Detail("NVRAM template is not permitted when loader is stateless");
        }

        if (stateless == "yes" && os.Has("nvram"))
        {
            throw Detail("NVRAM is not permitted when loader is stateless");
        }

        if (stateless == "no" && wanted is null && !loader.Is("@type", "pflash"))
        {
            throw Detail("Only pflash loader type permits NVRAM");
        }

        if (stateless == "no" && wanted is not (null or "efi"))
        {
            throw Detail("Only EFI firmware permits NVRAM");
        }
    }

    private static VirtException Detail(string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.XmlDetail, VirtErrorDomain.Domain, detail);
}
