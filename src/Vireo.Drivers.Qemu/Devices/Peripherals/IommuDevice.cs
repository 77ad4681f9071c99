using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Peripherals;

/// <summary>IOMMUs.</summary>
internal sealed class IommuDevice() : QemuDevice("iommu")
{
    internal override void Validate(XElement device, Guest guest)
    {
        string? model = device.At("@model");
        if (model == "smmuv3")
        {
            throw QemuFaults.Unsupported($"IOMMU device: '{model}' is only supported with ARM Virt machines");
        }

        if (!guest.IsQ35)
        {
            throw QemuFaults.Unsupported(model == "intel"
                ? $"IOMMU device: '{model}' is only supported with Q35 machines"
                : $"IOMMU device: '{model}' is only supported with Q35 and ARM Virt machines");
        }

        if (device.Switch("driver/@intremap") == true && !guest.Domain.Is("features/ioapic/@driver", "qemu"))
        {
            throw QemuFaults.Unsupported("IOMMU interrupt remapping requires split I/O APIC (ioapic driver='qemu')");
        }

        if (device.Switch("driver/@eim") == true && !guest.Domain.Is("features/ioapic/@driver", "qemu"))
        {
            throw QemuFaults.Unsupported("IOMMU eim requires interrupt remapping to be enabled");
        }
    }

    internal override PciConnection Connection(XElement device, Guest guest) =>
        device.Is("@model", "virtio") ? Virtio(null, guest) | PciConnection.Integrated : PciConnection.None;

    internal override string? AliasOf(XElement device, Guest guest, int index) => "iommu" + index.ToString(CultureInfo.InvariantCulture);

    internal override void Build(XElement device, Launch launch)
    {
        if (device.Is("@model", "virtio"))
        {
            launch.Arguments.AddDevice(new JsonObject { ["driver"] = "virtio-iommu", ["id"] = device.Alias() }.PutAddress(device, launch.Guest));
            return;
        }

        XElement? driver = device.Element("driver");
        launch.Arguments.AddDevice(new JsonObject { ["driver"] = "intel-iommu", ["id"] = device.Alias() }
            .Put("intremap", driver.At("@intremap"))
            .Put("caching-mode", driver.Switch("@caching_mode"))
            .Put("eim", driver.At("@eim"))
            .Put("device-iotlb", driver.Switch("@iotlb"))
            .Put("aw-bits", driver.Number("@aw_bits")));
    }
}
