using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Nics;

/// <summary>The host's end of a network interface.</summary>
internal static class InterfaceBackends
{
    /// <summary>The name of the host's end.</summary>
    internal static string Netdev(XElement device) => "host" + device.Alias();

    internal static void Build(XElement device, Launch launch)
    {
        if (device.Is("@type", "vhostuser"))
        {
            AddVhostUser(device, launch);
        }

        launch.Arguments.Add("-netdev", Describe(device, launch));
    }

    /// <summary>The backend's object; descriptors are passed as it is described.</summary>
    internal static JsonObject Describe(XElement device, Launch launch)
    {
        string type = ConnectionOf(device, launch).Type;
        if (device.Has("script/@path") && type != "ethernet")
        {
            throw QemuFaults.Unsupported($"scripts are not supported on interfaces of type {type}");
        }

        JsonObject backend = type switch
        {
            "bridge" or "network" or "direct" or "ethernet" => Tap(device, launch),
            "user" => User(device),
            "internal" => new JsonObject { ["type"] = "user" },
            "vhostuser" => new JsonObject { ["type"] = "vhost-user", ["chardev"] = "char" + device.Alias() }
                .Put("queues", device.Number("driver/@queues") is > 1 and var queues ? queues : null),
            "vdpa" => new JsonObject { ["type"] = "vhost-vdpa", ["vhostdev"] = PassVdpa(device, launch) }
                .Put("queues", device.Number("driver/@queues") is > 1 and var queues ? queues : null),
            "client" => Socket("connect", device.Element("source")),
            "server" => Socket("listen", device.Element("source")),
            "mcast" => Socket("mcast", device.Element("source")),
            "udp" => Socket("udp", device.Element("source")).Put("localaddr", Place(device.Element("source")?.Element("local"))),
            _ => throw QemuFaults.Unsupported($"interface type '{type}' is not supported by QEMU"),
        };
        return backend.Put("id", Netdev(device));
    }

    private static NicConnection ConnectionOf(XElement device, Launch launch)
    {
        if (launch.Inputs.Nics.TryGetValue(device.Alias() ?? string.Empty, out NicConnection? given))
        {
            return given;
        }

        int queues = (int)(device.Number("driver/@queues") ?? 1);
        bool virtio = device.At("model/@type")?.StartsWith("virtio", StringComparison.Ordinal) == true;
        bool vhost = virtio && launch.Guest.IsKvm && launch.Inputs.HasVhostNet && !device.Is("driver/@name", "qemu");
        return new NicConnection(device.At("@type") ?? "user", queues, vhost ? queues : 0);
    }

    private static JsonObject Tap(XElement device, Launch launch)
    {
        NicConnection connection = ConnectionOf(device, launch);
        string taps = Pass(DescriptorPurpose.Tap, connection.Taps, device, launch);
        string vhosts = Pass(DescriptorPurpose.Vhost, connection.Vhosts, device, launch);
        return new JsonObject { ["type"] = "tap", [connection.Taps > 1 ? "fds" : "fd"] = taps }
            .Put("vhost", connection.Vhosts > 0 ? true : null)
            .Put(connection.Vhosts > 1 ? "vhostfds" : "vhostfd", connection.Vhosts > 0 ? vhosts : null)
            .Put("sndbuf", device.Number("tune/sndbuf"));
    }

    private static string Pass(DescriptorPurpose purpose, int count, XElement device, Launch launch) => string.Join(
        ':',
        Enumerable.Range(0, count).Select(index =>
            launch.Pass(new PassedDescriptor(purpose, device.Alias() ?? string.Empty, index)).ToString(CultureInfo.InvariantCulture)));

    private static string PassVdpa(XElement device, Launch launch) => launch.PassAsFile(
        new PassedDescriptor(DescriptorPurpose.Vdpa, device.Alias() ?? string.Empty, 0) { Path = device.At("source/@dev") },
        device.Alias() + "-vdpa");

    private static JsonObject User(XElement device)
    {
        var backend = new JsonObject { ["type"] = "user" };
        foreach (XElement ip in device.Elements("ip"))
        {
            string? address = ip.At("@address");
            if (ip.Is("@family", "ipv6"))
            {
                backend.Put("ipv6-prefix", address).Put("ipv6-prefixlen", ip.Number("@prefix"));
            }
            else
            {
                backend.Put("net", ip.At("@prefix") is { } prefix ? $"{address}/{prefix}" : address);
            }
        }

        return backend;
    }

    private static JsonObject Socket(string way, XElement? place) => new() { ["type"] = "socket", [way] = Place(place) };

    private static string Place(XElement? place) => $"{place.At("@address")}:{place.At("@port")}";

    private static void AddVhostUser(XElement device, Launch launch)
    {
        XElement? source = device.Element("source");
        bool server = source.Is("@mode", "server");
        OptionText text = new OptionText("socket").With("id", "char" + device.Alias());
        text.With("path", source.At("@path"));
        if (server)
        {
            // QEMU listens itself, and waits: a NIC without its peer is none.
            text.With("server", true);
        }
        else
        {
            text.With("reconnect", source.Switch("reconnect/@enabled") switch
            {
                true => source.Number("reconnect/@timeout"),
                false => 0,
                null => null,
            });
        }

        launch.Arguments.Add("-chardev", text.ToString());
    }
}
