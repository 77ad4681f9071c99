using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Screens;

/// <summary>VNC.</summary>
internal static class VncServer
{
    private const int FirstPort = 5900;
    private const int LastPort = 65535;

    internal static void Build(XElement graphics, Launch launch)
    {
        OptionText text = new OptionText(Place(graphics))
            .With("websocket", graphics.Is("listen/@type", "socket") ? null : NonZero(graphics.Number("@websocket")))
            .With("share", graphics.At("@sharePolicy"))
            .With("password", graphics.Has("@passwd") ? true : null);
        if (launch.Inputs.TlsFolders.ContainsKey("vnc"))
        {
            launch.Arguments.AddObject(TlsObjects.Describe("vnc", "vnc-tls-creds0", server: true, launch, verify: false));
            text.With("tls-creds", "vnc-tls-creds0");
        }

        text.With("power-control", graphics.Switch("@powerControl")).With("audiodev", AudioDevices.Find(launch.Guest, graphics.At("audio/@id")));
        launch.Arguments.Add("-vnc", text.ToString());
        if (graphics.At("@keymap") is { } keymap)
        {
            launch.Arguments.Add("-k", keymap);
        }
    }

    private static string Place(XElement graphics)
    {
        XElement? listen = graphics.Element("listen");
        switch (listen.At("@type"))
        {
            case "socket":
                return "vnc=unix:" + OptionText.Escape(listen.At("@socket") ?? graphics.At("@socket") ?? string.Empty);
            case "none":
                return "none";
            default:
                long port = graphics.Number("@port") ?? 0;
                if (graphics.Switch("@autoport") != true && port is < FirstPort or > LastPort)
                {
                    throw QemuFaults.Unsupported($"vnc port must be in range [{FirstPort},{LastPort}]");
                }

                string address = listen.At("@address") ?? string.Empty;
                string host = address.Contains(':', StringComparison.Ordinal) ? $"[{address}]" : address;
                return $"{host}:{(port < 0 ? 0 : port - FirstPort).Text()}";
        }
    }

    private static long? NonZero(long? number) => number == 0 ? null : number;
}
