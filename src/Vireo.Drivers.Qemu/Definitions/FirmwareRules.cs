using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>The firmware's variables: a read-only flash needs a second one that can be written.</summary>
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

    private static string PathOf(Guest guest, DefinitionHost host) => $"{host.NvramFolder}/{guest.Name}_VARS.fd";
}
