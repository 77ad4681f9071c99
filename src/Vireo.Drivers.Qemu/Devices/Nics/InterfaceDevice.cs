using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Nics;

/// <summary>Network interfaces.</summary>
internal sealed class InterfaceDevice() : QemuDevice("interface")
{
    internal override void Complete(XElement device, Guest guest)
    {
        if (device.Has("model/@type") || device.Is("@type", "hostdev"))
        {
            return;
        }

        string model = device.Is("@type", "vdpa") ? "virtio"
            : guest.Capabilities.Has("rtl8139") ? "rtl8139"
            : guest.Capabilities.Has("e1000") ? "e1000"
            : "virtio";
        device.Element("model")?.Remove();
        device.AddBefore(
            new XElement("model", new XAttribute("type", model)),
            "driver", "backend", "filterref", "tune", "teaming", "link", "mtu", "coalesce", "boot", "alias", "rom", "acpi", "address");
    }

    internal override void Validate(XElement device, Guest guest) => InterfaceRules.Check(device);

    internal override PciConnection Connection(XElement device, Guest guest)
    {
        if (device.Is("@type", "hostdev"))
        {
            return Pcie(guest);
        }

        return device.At("model/@type") switch
        {
            "usb-net" => PciConnection.None,
            "virtio" or "virtio-non-transitional" or "e1000e" or null => Pcie(guest),
            _ => Pci,
        };
    }

    internal override string? AliasOf(XElement device, Guest guest, int index) =>
        device.Is("@type", "hostdev") ? null : Aliases.Next(device, guest, "net");

    internal override void GoLive(XElement device, Launch launch)
    {
        // The log says which device of the host a queue belongs to; the runtime names it before the command line is built.
    }

    internal override void Build(XElement device, Launch launch)
    {
        if (device.Is("@type", "hostdev"))
        {
            return;
        }

        InterfaceBackends.Build(device, launch);
        launch.Arguments.AddDevice(Describe(device, launch));
    }

    /// <summary>The device that the guest sees.</summary>
    internal static JsonObject Describe(XElement device, Launch launch)
    {
        string? model = device.At("model/@type");
        JsonObject front = IsVirtio(model) ? Virtio(device, model) : new JsonObject { ["driver"] = model };
        return front
            .Put("netdev", InterfaceBackends.Netdev(device))
            .Put("id", device.Alias())
            .Put("mac", device.At("mac/@address"))
            .Put("bootindex", launch.BootIndexOf(device))
            .PutAddress(device, launch.Guest)
            .PutRom(device);
    }

    private static bool IsVirtio(string? model) => model is "virtio" or "virtio-transitional" or "virtio-non-transitional";

    private static JsonObject Virtio(XElement device, string? model)
    {
        XElement? driver = device.Element("driver");
        XElement? host = driver?.Element("host");
        XElement? guest = driver?.Element("guest");
        long queues = driver.Number("@queues") ?? 1;
        return Properties.Virtio("virtio-net", device, model)
            .Put("tx", driver.At("@txmode") switch { "iothread" => "bh", var mode => mode })
            .Put("ioeventfd", driver.Switch("@ioeventfd"))
            .Put("event_idx", driver.Switch("@event_idx"))
            .Put("csum", host.Switch("@csum"))
            .Put("gso", host.Switch("@gso"))
            .Put("host_tso4", host.Switch("@tso4"))
            .Put("host_tso6", host.Switch("@tso6"))
            .Put("host_ecn", host.Switch("@ecn"))
            .Put("host_ufo", host.Switch("@ufo"))
            .Put("mrg_rxbuf", host.Switch("@mrg_rxbuf"))
            .Put("guest_csum", guest.Switch("@csum"))
            .Put("guest_tso4", guest.Switch("@tso4"))
            .Put("guest_tso6", guest.Switch("@tso6"))
            .Put("guest_ecn", guest.Switch("@ecn"))
            .Put("guest_ufo", guest.Switch("@ufo"))
            .Put("mq", queues > 1 ? true : null)
            .Put("vectors", queues > 1 ? (2 * queues) + 2 : null)
            .Put("rx_queue_size", driver.Number("@rx_queue_size"))
            .Put("tx_queue_size", driver.Number("@tx_queue_size"))
            .Put("rss", driver.Switch("@rss"))
            .Put("hash", driver.Switch("@rss_hash_report"))
            .Put("host_mtu", device.Number("mtu/@size"))
            .Put("failover", device.Is("teaming/@type", "persistent") ? true : null);
    }
}
