using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>Devices of which a guest has one.</summary>
internal static class SingleDevices
{
    internal static void Check(XElement devices)
    {
        RefuseSecond(devices, "memballoon", "memory balloon");
        RefuseSecond(devices, "watchdog", "watchdog");
        CheckControllers(devices);
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
}
