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
            throw QemuFaults.Unsupported($"{type} graphics are not supported with this QEMU");
        }

        if (type == "spice" && device.Number("@tlsPort") > 0)
        {
            throw QemuFaults.Unsupported("spice TLS port set in XML configuration, but TLS is disabled in qemu.conf");
        }

        CheckOpenGl(device, guest);
    }

    internal override void Build(XElement device, Launch launch)
    {
        CheckAll(launch.Guest);
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
                if (device.Switch("@fullscreen") == true)
                {
                    launch.Arguments.Add("-full-screen");
                }

                launch.Arguments.Add("-display", new OptionText("sdl").With("gl", device.Switch("gl/@enable")).ToString());
                break;
            case "dbus":
                launch.Arguments.Add("-display", Bus(device, launch).ToString());
                break;
            default:
                throw Unsupported(device, "@type");
        }
    }

    internal override void GoLive(XElement device, Launch launch)
    {
        if (device.Is("@type", "dbus") && device.Switch("@p2p") != true && !device.Has("@address"))
        {
            string name = Path.GetFileName(launch.Inputs.DomainFolder)["domain-".Length..];
            device.SetAfter("address", $"unix:path={launch.Inputs.RunFolder}/dbus/{name}-dbus.sock", "type", "p2p");
        }

        NameSocket(device, launch);
    }

    /// <summary>A socket that the document does not name is in the folder of the run.</summary>
    private static void NameSocket(XElement device, Launch launch)
    {
        if (device.Element("listen") is { } listen && listen.Is("@type", "socket") && !listen.Has("@socket") && device.At("@type") is "vnc" or "spice")
        {
            string path = $"{launch.Inputs.DomainFolder}/{device.At("@type")}.sock";
            listen.SetAfter("socket", path, "type");
            if (device.Is("@type", "vnc"))
            {
                device.SetAfter("socket", path, "type");
            }
        }
    }

    /// <summary>One screen at most is drawn by the host's graphics, and one without a screen needs another that shows it.</summary>
    private static void CheckOpenGl(XElement device, Guest guest)
    {
        XElement[] all = [.. guest.Devices.Elements("graphics")];
        if (device.Is("@type", "egl-headless") && !all.Any(other => other.At("@type") is "vnc" or "spice"))
        {
            throw QemuFaults.Unsupported("graphics type 'egl-headless' is only supported with one of: 'vnc', 'spice' graphics types");
        }

        if (all.Count(other => other.Is("@type", "egl-headless") || other.Switch("gl/@enable") == true) > 1)
        {
            throw QemuFaults.Unsupported("multiple OpenGL displays are not supported by QEMU");
        }
    }

    private static OptionText Bus(XElement device, Launch launch)
    {
        bool direct = device.Switch("@p2p") == true;
        string? audio = device.At("audio/@id");
        return new OptionText("dbus")
            .With("p2p", direct ? true : null)
            .With("addr", direct ? null : device.At("@address"))
            .With("gl", device.Switch("gl/@enable"))
            .With("rendernode", device.At("gl/@rendernode"))
            .With("audiodev", audio is null ? null : AudioDevices.Find(launch.Guest, audio));
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
