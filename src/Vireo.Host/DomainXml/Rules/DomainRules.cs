using System.Xml.Linq;
using Vireo.Host.DomainXml.Devices;
using Vireo.Host.DomainXml.Validation;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>What libvirt decides once a guest's document is read whole: rules between its parts, and devices that others need.</summary>
internal static class DomainRules
{
    internal static void Apply(XElement domain, DomainReading reading)
    {
        XElement devices = domain.Element("devices") ?? new XElement("devices");
        SysinfoRules.Check(domain);
        UsbRules.Check(devices);
        ControllerRules.AddForHostDevices(devices);
        ControllerIndexes.Assign(devices);
        SerialPorts.Number(devices);
        reading.Rules?.BeforeCommon(domain);
        DiskRules.Apply(devices);
        HostDeviceRules.Apply(devices);
        ConsoleRules.Number(devices);
        BootRules.Apply(domain, devices);
        ConsoleRules.Apply(domain, devices);
        ControllerRules.Apply(devices);
        VideoRules.Apply(domain, devices);
        SingleDevices.Check(devices);
        InterfaceNames.Apply(devices, reading);
        reading.Rules?.AfterCommon(domain);
        EmptyDevices.Drop(devices);
        MemoryShape.CheckNodes(domain, devices);
        DomainValidation.Check(domain, devices);
    }
}
