using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Screens;

/// <summary>Servers that show a guest's screen.</summary>
internal sealed class GraphicsDevice() : QemuDevice("graphics")
{
    private static readonly string[] Supported = ["sdl", "vnc", "spice", "egl-headless", "dbus"];

    internal override void Validate(XElement device, Guest guest)
    {
        string? type = device.At("@type");
        if (!Supported.Contains(type))
        {
            throw QemuFaults.Unsupported($"unsupported graphics type '{type}'");
        }

        if (device == guest.Devices.Element("graphics"))
        {
            CheckAll(guest);
        }
    }

    internal override void Build(XElement device, Launch launch)
    {
        switch (device.At("@type"))
        {
            case "vnc":
                VncServer.Build(device, launch);
                break;
            case "spice":
                SpiceServer.Build(device, launch);
                break;
            case "egl-headless":
                launch.Arguments.Add("-display", new OptionText("egl-headless").With("rendernode", device.At("gl/@rendernode")).ToString());
                break;
            case "sdl":
                launch.Arguments.Add("-display", new OptionText("sdl").With("gl", device.Switch("gl/@enable")).ToString());
                break;
            case "dbus":
                launch.Arguments.Add("-display", new OptionText("dbus")
                    .With("p2p", device.Switch("@p2p") == true ? true : null)
                    .With("addr", device.At("@address"))
                    .With("gl", device.Switch("gl/@enable") == true ? true : null)
                    .With("rendernode", device.At("gl/@rendernode"))
                    .With("audiodev", AudioDevices.Find(launch.Guest, device.At("audio/@id"))).ToString());
                break;
            default:
                throw Unsupported(device, "@type");
        }
    }

    /// <summary>A guest has one server of each kind.</summary>
    private static void CheckAll(Guest guest)
    {
        string?[] types = [.. guest.Devices.Elements("graphics").Select(graphics => graphics.At("@type"))];
        int Count(string type) => types.Count(other => other == type);
        if (Count("vnc") > 1 || Count("sdl") > 1 || Count("spice") > 1)
        {
            throw QemuFaults.Unsupported("only 1 graphics device of each type (sdl, vnc, spice, headless, dbus) is supported");
        }
    }
}
