using System.Xml.Linq;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.Devices.Catalog;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Placing;
using Vireo.Host.DomainXml;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>The rules of libvirt's QEMU driver, around those that every guest follows.</summary>
internal sealed class QemuRules(DefinitionHost host) : IDriverRules
{
    private Guest? _guest;

    /// <inheritdoc />
    public string NamespacePrefix => QemuNamespace.Prefix;

    /// <inheritdoc />
    public bool CellsAreMemory => true;

    /// <inheritdoc />
    public IEnumerable<XElement> ReadNamespace(XElement input) => OwnElements.Read(input);

    /// <inheritdoc />
    public void BeforeCommon(XElement domain)
    {
        Guest guest = Begin(domain);
        _guest = guest;
        SecurityRules.Complete(domain);
        MachineRules.Apply(guest);
        FirmwareRules.AddVariables(guest, host);
        DefaultDevices.Add(guest);
        MachineRules.Canonicalize(guest);
        CpuRules.SetDefault(guest);
        VcpuRules.Check(domain);
        CpuRules.Complete(guest);
        FeatureRules.CheckSegment(guest);
        NumaRules.FillFirstCell(guest);
        foreach (XElement device in guest.Devices.Elements().ToArray())
        {
            QemuDevices.Find(device)?.Complete(device, guest);
        }
    }

    /// <inheritdoc />
    public void AfterCommon(XElement domain)
    {
        Guest guest = _guest ?? Begin(domain);
        foreach (XElement device in guest.Devices.Elements().Where(device => device.Name == "serial" || device.Name == "controller").ToArray())
        {
            QemuDevices.Get(device).Complete(device, guest);
        }

        VirtioSerialPlacement.Apply(guest);
        PciPlacement.Apply(guest);
        UsbPlacement.Apply(guest);
        MemorySlots.Apply(guest);
        DomainValidation.Check(guest);
        foreach (XElement device in guest.Devices.Elements())
        {
            QemuDevices.Find(device)?.Validate(device, guest);
        }
    }

    private Guest Begin(XElement domain)
    {
        XElement devices = domain.Element("devices") ?? throw new InvalidOperationException("a definition has its devices");
        string architecture = domain.At("os/type/@arch") ?? host.Architecture;
        QemuCapabilities capabilities = host.FindCapabilities(domain.At("devices/emulator"), architecture, domain.At("@type") ?? string.Empty);
        if (devices.Element("emulator") is null)
        {
            devices.AddFirst(new XElement("emulator", capabilities.Emulator));
        }

        return new Guest(domain, capabilities);
    }
}
