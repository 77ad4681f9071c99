using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Characters;

/// <summary>Channels between guest and host.</summary>
internal sealed class ChannelDevice() : QemuDevice("channel")
{
    private const string SpiceName = "com.redhat.spice.0";

    internal override void Complete(XElement device, Guest guest)
    {
        // A channel that names no socket gets its own at each start; one that a start gave is forgotten.
        if (device.Is("@type", "unix") && device.Element("source") is { } source && IsOwnPath(source.At("@path"), device.At("target/@name")))
        {
            source.Remove();
        }
    }

    internal override void Validate(XElement device, Guest guest)
    {
        CharacterRules.Check(device);
        if (device.Is("@type", "spicevmc") && device.At("target/@name") is { } name && name != SpiceName)
        {
            throw QemuFaults.Unsupported($"Unsupported spicevmc target name '{name}'");
        }
    }

    internal override string? AliasOf(XElement device, Guest guest, int index) => "channel" + index.ToString(CultureInfo.InvariantCulture);

    internal override void GoLive(XElement device, Launch launch)
    {
        if (!device.Is("@type", "unix") || device.Has("source/@path"))
        {
            return;
        }

        string name = device.At("target/@name") ?? NameOfPort(device);
        string path = $"{launch.Inputs.ChannelFolder}/{Path.GetFileName(launch.Inputs.DomainFolder)}/{name}";
        device.Element("source")?.Remove();
        device.AddFirst(new XElement("source", new XAttribute("mode", "bind"), new XAttribute("path", path)));
    }

    /// <summary>What a channel's socket is called whose port has no name.</summary>
    private static string NameOfPort(XElement device) => string.Create(
        CultureInfo.InvariantCulture,
        $"vioser-{device.Number("address/@controller") ?? 0:00}-{device.Number("address/@bus") ?? 0:00}-{device.Number("address/@port") ?? 0:00}.sock");

    internal override void Build(XElement device, Launch launch)
    {
        if (device.At("target/@type") is { } type and not ("virtio" or "guestfwd"))
        {
            throw QemuFaults.Unsupported($"unsupported channel target type {type}");
        }

        string id = "char" + device.Alias();
        CharacterBackends.Build(device, device, id, launch);
        if (device.Is("target/@type", "guestfwd"))
        {
            launch.Arguments.Add("-netdev", new JsonObject
            {
                ["type"] = "user",
                ["guestfwd"] = new JsonArray(new JsonObject
                {
                    ["str"] = $"tcp:{device.At("target/@address")}:{device.At("target/@port")}-chardev:{id}",
                }),
                ["id"] = device.Alias(),
            });
            return;
        }

        launch.Arguments.AddDevice(new JsonObject { ["driver"] = "virtserialport" }
            .PutPort(device, launch.Guest)
            .Put("chardev", id)
            .Put("id", device.Alias())
            .Put("name", device.At("target/@name") ?? (device.Is("@type", "spicevmc") ? SpiceName : null)));
    }

    /// <summary>Whether a path is one that the driver gives.</summary>
    private static bool IsOwnPath(string? path, string? name) => path is not null
        && (path.Contains("/libvirt/qemu/channel/", StringComparison.Ordinal)
            || (name is not null && path.EndsWith('/' + name, StringComparison.Ordinal)
                && Path.GetFileName(Path.GetDirectoryName(path))?.StartsWith("domain-", StringComparison.Ordinal) == true));
}
