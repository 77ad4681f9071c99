using System.Xml.Linq;
using Vireo.Host.DomainXml.Devices;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>What libvirt decides once a guest's document is read whole: rules between its parts, and devices that others need.</summary>
internal static class DomainRules
{
    internal static void Apply(XElement domain, DomainReading reading)
    {
        XElement devices = domain.Element("devices") ?? new XElement("devices");
        SysinfoRules.Check(domain);
        SerialPorts.Number(devices);
        reading.Rules?.BeforeCommon(domain);
        ConsoleRules.Apply(domain, devices);
        VideoRules.Apply(devices);
        DiskRules.Apply(devices);
        ControllerRules.Apply(devices);
        SingleDevices.Check(devices);
        BootRules.Apply(domain, devices);
        InterfaceNames.Apply(devices, reading);
        reading.Rules?.AfterCommon(domain);
        EmptyDevices.Drop(devices);
        MemoryShape.CheckNodes(domain, devices);
    }
}
