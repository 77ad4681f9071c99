using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Screens;

/// <summary>SPICE.</summary>
internal static class SpiceServer
{
    private const string DefaultCertificates = "/etc/pki/libvirt-spice";

    internal static void Build(XElement graphics, Launch launch)
    {
        var text = new OptionText();
        (bool secure, bool plain) = AddPlace(text, graphics);
        text.With("agent-mouse", graphics.At("mouse/@mode") is { } mouse ? mouse == "client" : null)
            .With("disable-ticketing", graphics.Has("@passwd") ? null : true)
            .With("x509-dir", secure ? launch.Inputs.TlsFolders.GetValueOrDefault("spice", DefaultCertificates) : null);
        AddModes(text, graphics, secure, plain);
        text.With("image-compression", graphics.At("image/@compression"))
            .With("jpeg-wan-compression", graphics.At("jpeg/@compression"))
            .With("zlib-glz-wan-compression", graphics.At("zlib/@compression"))
            .With("playback-compression", graphics.At("playback/@compression"))
            .With("streaming-video", graphics.At("streaming/@mode"))
            .With("disable-copy-paste", graphics.Switch("clipboard/@copypaste") == false ? true : null)
            .With("disable-agent-file-xfer", graphics.Switch("filetransfer/@enable") == false ? true : null);
        if (graphics.Switch("gl/@enable") == true)
        {
            text.With("gl", true).With("rendernode", graphics.At("gl/@rendernode"));
        }

        launch.Arguments.Add("-spice", text.With("seamless-migration", true).ToString());
        if (graphics.At("@keymap") is { } keymap)
        {
            launch.Arguments.Add("-k", keymap);
        }
    }

    private static (bool Secure, bool Plain) AddPlace(OptionText text, XElement graphics)
    {
        XElement? listen = graphics.Element("listen");
        switch (listen.At("@type"))
        {
            case "socket":
                text.Word("unix").With("addr", listen.At("@socket"));
                return (false, true);
            case "none":
                text.With("port", 0);
                return (false, true);
            default:
                long port = graphics.Number("@port") ?? 0;
                long tlsPort = graphics.Number("@tlsPort") ?? 0;
                text.With("port", port > 0 ? port : null).With("tls-port", tlsPort > 0 ? tlsPort : null)
                    .With("addr", port > 0 || tlsPort > 0 ? listen.At("@address") : null);
                return (tlsPort > 0, port > 0);
        }
    }

    private static void AddModes(OptionText text, XElement graphics, bool secure, bool plain)
    {
        AddMode(text, "default", graphics.At("@defaultMode"), secure, plain, "spice defaultMode {0} requested in XML configuration, but {1} connection is not available");
        foreach (XElement channel in graphics.Elements("channel"))
        {
            AddMode(
                text, channel.At("@name") ?? string.Empty, channel.At("@mode"), secure, plain,
                "spice {0} channels set in XML configuration, but {1} connection is not available");
        }
    }

    private static void AddMode(OptionText text, string channel, string? mode, bool secure, bool plain, string complaint)
    {
        if (mode is not ("secure" or "insecure"))
        {
            return;
        }

        if (mode == "secure" ? !secure : !plain)
        {
            throw QemuFaults.Unsupported(complaint
                .Replace("{0}", mode, StringComparison.Ordinal)
                .Replace("{1}", mode == "secure" ? "TLS" : "plaintext", StringComparison.Ordinal));
        }

        text.With(mode == "secure" ? "tls-channel" : "plaintext-channel", channel);
    }
}
