using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>Devices of which a guest has one, or that need a bus which it may have switched off.</summary>
internal static class SingleDevices
{
    internal static void Check(XElement devices)
    {
        RefuseSecond(devices, "memballoon", "memory balloon");
        RefuseSecond(devices, "watchdog", "watchdog");
        CheckControllers(devices);
        CheckUsb(devices);
    }

    private static void RefuseSecond(XElement devices, string name, string title)
    {
        if (devices.Elements(name).Skip(1).Any())
        {
            throw DomainFaults.Internal($"only a single {title} device is supported");
        }
    }

    /// <summary>USB controllers may share an index: companions do.</summary>
    private static void CheckControllers(XElement devices)
    {
        XElement? second = devices.Elements("controller")
            .Where(controller => controller.Attribute("type")?.Value != "usb")
            .GroupBy(controller => (controller.Attribute("type")?.Value, controller.Attribute("index")?.Value))
            .FirstOrDefault(group => group.Skip(1).Any())?.First();
        if (second is not null)
        {
            throw DomainFaults.Xml(
                $"Multiple '{second.Attribute("type")?.Value}' controllers with index '{second.Attribute("index")?.Value}'");
        }
    }

    private static void CheckUsb(XElement devices)
    {
        XElement[] usb = [.. devices.Elements("controller").Where(controller => controller.Attribute("type")?.Value == "usb")];
        if (usb.Any(controller => controller.Attribute("model")?.Value == "none")
            && devices.Elements("input").Any(input => input.Attribute("bus")?.Value == "usb"))
        {
            throw DomainFaults.Unsupported("Can't add USB input device. USB bus is disabled");
        }

        if (usb.Length == 0 && devices.Elements("redirdev").Any())
        {
            throw DomainFaults.Unsupported("cannot add redirected USB device: USB is disabled for this domain");
        }
    }
}
