using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Qemu.Live;

/// <summary>What the runtime learns or decides about a run, put into the running definition.</summary>
public static class LiveChanges
{
    /// <summary>Sets where a graphics server listens.</summary>
    /// <param name="definition">The running definition.</param>
    /// <param name="index">Which of the graphics.</param>
    /// <param name="port">The port; null: as it is.</param>
    /// <param name="tlsPort">SPICE's port with TLS; null: as it is.</param>
    /// <param name="websocket">VNC's port for web sockets; null: as it is.</param>
    /// <returns>The definition after that.</returns>
    public static DomainDefinition WithPorts(this DomainDefinition definition, int index, int? port, int? tlsPort = null, int? websocket = null) =>
        Change(definition, root =>
        {
            XElement graphics = root.All("devices/graphics").ElementAt(index);
            Set(graphics, "port", port, "type");
            Set(graphics, "tlsPort", tlsPort, "type", "port");
            Set(graphics, "websocket", websocket, "type", "port", "tlsPort", "autoport");
        });

    /// <summary>Sets the address where a graphics server listens that names none.</summary>
    /// <param name="definition">The running definition.</param>
    /// <param name="index">Which of the graphics.</param>
    /// <param name="address">The address.</param>
    /// <returns>The definition after that.</returns>
    public static DomainDefinition WithListen(this DomainDefinition definition, int index, string address) => Change(definition, root =>
    {
        XElement graphics = root.All("devices/graphics").ElementAt(index);
        graphics.SetAfter("listen", address, "type", "port", "tlsPort", "autoport", "websocket");
        graphics.Element("listen")?.SetAfter("address", address, "type");
    });

    /// <summary>Sets the terminal that QEMU made for a character device.</summary>
    /// <param name="definition">The running definition.</param>
    /// <param name="alias">The device's alias.</param>
    /// <param name="path">The terminal's path.</param>
    /// <returns>The definition after that.</returns>
    public static DomainDefinition WithTerminal(this DomainDefinition definition, string alias, string path) => Change(definition, root =>
    {
        foreach (XElement device in Devices(root, alias).Where(device => device.Is("@type", "pty")))
        {
            device.Element("source")?.Remove();
            device.AddFirst(new XElement("source", new XAttribute("path", path)));
            if (device.Name == "console" && device == root.Element("devices")?.Element("console")
                && device.Number("target/@port") is null or 0)
            {
                device.SetAfter("tty", path, "type");
            }
        }
    });

    /// <summary>Sets the state of a channel's guest end.</summary>
    /// <param name="definition">The running definition.</param>
    /// <param name="alias">The device's alias.</param>
    /// <param name="connected">Whether a program in the guest has it open.</param>
    /// <returns>The definition after that.</returns>
    public static DomainDefinition WithChannelState(this DomainDefinition definition, string alias, bool connected) =>
        Change(definition, root =>
        {
            foreach (XElement target in Devices(root, alias).Elements("target"))
            {
                target.SetAfter("state", connected ? "connected" : "disconnected", "type", "name");
            }
        });

    /// <summary>Sets the name that a NIC's end has on the host.</summary>
    /// <param name="definition">The running definition.</param>
    /// <param name="alias">The NIC's alias.</param>
    /// <param name="device">The name on the host.</param>
    /// <returns>The definition after that.</returns>
    public static DomainDefinition WithTap(this DomainDefinition definition, string alias, string device) => Change(definition, root =>
    {
        foreach (XElement nic in Devices(root, alias))
        {
            if (nic.Element("target") is { } target)
            {
                target.SetAttributeValue("dev", device);
            }
            else
            {
                nic.AddBefore(new XElement("target", new XAttribute("dev", device)), AfterTarget);
            }
        }
    });

    /// <summary>Sets what a network gave a NIC.</summary>
    /// <param name="definition">The running definition.</param>
    /// <param name="alias">The NIC's alias.</param>
    /// <param name="portId">The port's id.</param>
    /// <param name="bridge">The network's bridge; null: it has none.</param>
    /// <returns>The definition after that.</returns>
    public static DomainDefinition WithNetworkPort(this DomainDefinition definition, string alias, Guid portId, string? bridge) =>
        Change(definition, root =>
        {
            foreach (XElement source in Devices(root, alias).Elements("source"))
            {
                source.SetAfter("portid", portId.ToString("D"), "network", "portgroup");
                source.SetAfter("bridge", bridge, "network", "portgroup", "portid");
            }
        });

    /// <summary>Sets the images below a disk's own, which were found on the host.</summary>
    /// <param name="definition">The running definition.</param>
    /// <param name="alias">The disk's alias.</param>
    /// <param name="chain">Path, format and node number of each, the topmost first.</param>
    /// <returns>The definition after that.</returns>
    public static DomainDefinition WithBackingChain(
        this DomainDefinition definition, string alias, IReadOnlyList<(string Type, string Path, string Format, int Index)> chain) =>
        Change(definition, root =>
        {
            XElement end = new("backingStore");
            for (int i = chain.Count - 1; i >= 0; i--)
            {
                (string type, string path, string format, int index) = chain[i];
                end = new XElement(
                    "backingStore",
                    new XAttribute("type", type),
                    new XAttribute("index", index),
                    new XElement("format", new XAttribute("type", format)),
                    new XElement("source", new XAttribute(type == "block" ? "dev" : "file", path)),
                    end);
            }

            foreach (XElement disk in Devices(root, alias))
            {
                disk.Element("backingStore")?.ReplaceWith(end);
            }
        });

    /// <summary>Sets where a memory module lies, and how much of it the guest uses.</summary>
    /// <param name="definition">The running definition.</param>
    /// <param name="alias">The module's alias.</param>
    /// <param name="address">Where it begins in the guest; null: as it is.</param>
    /// <param name="currentKib">What the guest uses of a virtio module; null: as it is.</param>
    /// <returns>The definition after that.</returns>
    public static DomainDefinition WithModule(this DomainDefinition definition, string alias, ulong? address, ulong? currentKib) =>
        Change(definition, root =>
        {
            foreach (XElement module in Devices(root, alias))
            {
                if (address is { } start)
                {
                    module.Element("address")?.SetAfter("base", "0x" + start.ToString("x", CultureInfo.InvariantCulture), "type", "slot");
                }

                if (currentKib is { } current && module.Element("target") is { } target)
                {
                    target.Element("current")?.Remove();
                    target.Element("requested")?.AddAfterSelf(new XElement("current", new XAttribute("unit", "KiB"), current));
                }
            }
        });

    /// <summary>Sets the processor that the guest really got.</summary>
    /// <param name="definition">The running definition.</param>
    /// <param name="cpu">The element.</param>
    /// <returns>The definition after that.</returns>
    public static DomainDefinition WithCpu(this DomainDefinition definition, XElement cpu) =>
        Change(definition, root => root.Element("cpu")?.ReplaceWith(cpu));

    private static readonly string[] AfterTarget =
    [
        "guest", "model", "driver", "backend", "filterref", "tune", "teaming", "link", "mtu", "coalesce", "boot", "alias", "rom", "acpi", "address",
    ];

    private static DomainDefinition Change(DomainDefinition definition, Action<XElement> change)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.With(change);
    }

    private static XElement[] Devices(XElement root, string alias) =>
        root.Element("devices")?.Elements().Where(device => device.Alias() == alias).ToArray() ?? [];

    private static void Set(XElement element, string name, int? value, params string[] before)
    {
        if (value is { } number)
        {
            element.SetAfter(name, number.ToString(CultureInfo.InvariantCulture), before);
        }
    }
}
