using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>
/// The first console of a fully virtual guest is its first serial port under another name: a console alone becomes a port, a port
/// alone gets a console.
/// </summary>
internal static class ConsoleRules
{
    /// <summary>Consoles are numbered as they stand, whatever a document says.</summary>
    internal static void Number(XElement devices)
    {
        int port = 0;
        foreach (XElement target in devices.Elements("console").Elements("target"))
        {
            target.SetAttributeValue("port", port++);
        }
    }

    internal static void Apply(XElement domain, XElement devices)
    {
        if (domain.Element("os")?.Element("type")?.Value != "hvm")
        {
            NameTargets(devices);
            return;
        }

        XElement[] consoles = [.. devices.Elements("console")];
        if (consoles.Skip(1).Any(IsSerial))
        {
            throw DomainFaults.Unsupported("Only the first console can be a serial port");
        }

        XElement? console = consoles.FirstOrDefault();
        bool serial = console is not null && IsSerial(console);
        if (serial && !devices.Elements("serial").Any() && console is not null)
        {
            AddPort(devices, console);
        }

        if (devices.Element("serial") is not { } port || !IsConsoleToo(port))
        {
            return;
        }

        XElement twin = ConsoleOf(port);
        if (serial)
        {
            console?.ReplaceWith(twin);
        }
        else if (console is not null)
        {
            console.AddBeforeSelf(twin);
        }
        else
        {
            DeviceOrder.Insert(devices, twin);
        }
    }

    private static bool IsSerial(XElement console) => console.Element("target")?.Attribute("type")?.Value is null or "serial";

    /// <summary>A port on PCI or USB, or one for debugging, is no console.</summary>
    private static bool IsConsoleToo(XElement port) =>
        port.Element("target")?.Attribute("type")?.Value is not ("pci-serial" or "usb-serial" or "isa-debug");

    /// <summary>Other guests have no serial ports behind their consoles, but the same name for them.</summary>
    private static void NameTargets(XElement devices)
    {
        foreach (XElement target in devices.Elements("console").Elements("target").Where(target => target.Attribute("type") is null))
        {
            XAttribute[] rest = [.. target.Attributes()];
            target.ReplaceAttributes(new XAttribute("type", "serial"), rest);
        }
    }

    private static void AddPort(XElement devices, XElement console)
    {
        var port = new XElement(console) { Name = "serial" };
        port.Element("target")?.SetAttributeValue("type", null);
        DeviceOrder.Insert(devices, port);
    }

    private static XElement ConsoleOf(XElement port)
    {
        var console = new XElement(port) { Name = "console" };
        console.Element("target")?.ReplaceWith(new XElement(
            "target", new XAttribute("type", "serial"), port.Element("target")?.Attribute("port")));
        return console;
    }
}
