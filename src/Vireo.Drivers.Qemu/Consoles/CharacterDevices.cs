using System.Xml.Linq;

namespace Vireo.Drivers.Qemu.Consoles;

/// <summary>Finds the consoles and channels of a guest.</summary>
internal static class CharacterDevices
{
    private static readonly string[] Consoles = ["console", "serial", "parallel"];

    /// <summary>A console by its alias; without one, the first console, else the first serial port.</summary>
    internal static XElement? FindConsole(XElement domain, string? alias)
    {
        XElement? devices = domain.Element("devices");
        return alias is null
            ? devices?.Element("console") ?? devices?.Element("serial")
            : Consoles.SelectMany(name => devices?.Elements(name) ?? []).FirstOrDefault(device => AliasOf(device) == alias);
    }

    /// <summary>A channel by the name that the guest sees; without one, the first.</summary>
    internal static XElement? FindChannel(XElement domain, string? name) => domain.Elements("devices").Elements("channel")
        .FirstOrDefault(channel => name is null || channel.Element("target")?.Attribute("name")?.Value == name);

    internal static string AliasOf(XElement device) => device.Element("alias")?.Attribute("name")?.Value ?? string.Empty;
}
