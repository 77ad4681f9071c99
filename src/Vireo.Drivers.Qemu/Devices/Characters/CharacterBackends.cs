using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Characters;

/// <summary>The host's end of a device that carries characters.</summary>
internal static class CharacterBackends
{
    /// <summary>Adds the backend of a device.</summary>
    /// <param name="holder">The element with the type and the source.</param>
    /// <param name="device">The device that it belongs to, for its name.</param>
    /// <param name="id">What QEMU calls the backend.</param>
    /// <param name="launch">The start.</param>
    /// <param name="spiceName">What a SPICE channel carries.</param>
    internal static void Build(XElement holder, XElement device, string id, Launch launch, string spiceName = "vdagent")
    {
        string type = holder.At("@type") ?? "pty";
        XElement? source = holder.Element("source");
        string alias = device.Alias() ?? string.Empty;
        OptionText text = type switch
        {
            "null" or "vc" or "pty" or "stdio" => Start(type, id),
            "dev" => Start(id.StartsWith("charparallel", StringComparison.Ordinal) ? "parallel" : "serial", id)
                .With("path", source.At("@path")),
            "file" => File(source, id, alias, launch),
            "pipe" => Start("pipe", id).With("path", source.At("@path")),
            "udp" => Udp(holder, id),
            "tcp" => Tcp(holder, source, id, launch),
            "unix" => Unix(source, id, alias, launch),
            "spicevmc" => Start("spicevmc", id).With("name", spiceName),
            "spiceport" => Start("spiceport", id).With("name", source.At("@channel")),
            "dbus" => Start("dbus", id).With("name", source.At("@channel")),
            "qemu-vdagent" => Start("qemu-vdagent", id).With("name", "vdagent")
                .With("clipboard", source.Switch("clipboard/@copypaste"))
                .With("mouse", source.At("mouse/@mode") is { } mode ? mode == "client" : null),
            _ => throw QemuFaults.Unsupported($"unsupported chardev '{type}'"),
        };
        AddLog(text, holder.Element("log"), alias, launch);
        launch.Arguments.Add("-chardev", text.ToString());
    }

    private static OptionText Start(string backend, string id) => new OptionText(backend).With("id", id);

    private static OptionText File(XElement? source, string id, string alias, Launch launch)
    {
        string? path = source.At("@path");
        bool? append = source.Switch("@append");
        if (launch.Inputs.HasLogDaemon)
        {
            path = launch.PassAsFile(
                new PassedDescriptor(DescriptorPurpose.File, alias, 0) { Path = path, Append = append == true }, alias + "-source");
            append = true;
        }

        return Start("file", id).With("path", path).With("append", append);
    }

    private static OptionText Udp(XElement holder, string id)
    {
        XElement? bound = holder.Elements("source").FirstOrDefault(source => source.Is("@mode", "bind"));
        XElement? connected = holder.Elements("source").FirstOrDefault(source => !source.Is("@mode", "bind"));
        return Start("udp", id)
            .With("host", connected.At("@host") ?? string.Empty)
            .With("port", connected.At("@service"))
            .With("localaddr", bound.At("@host") ?? string.Empty)
            .With("localport", bound.At("@service") ?? "0");
    }

    private static OptionText Tcp(XElement holder, XElement? source, string id, Launch launch)
    {
        bool listens = source.Is("@mode", "bind");
        bool tls = source.Switch("@tls") == true;
        string credentials = $"obj{id}_tls0";
        if (tls)
        {
            launch.Arguments.AddObject(TlsObjects.Describe("chardev", credentials, listens, launch));
        }

        OptionText text = Start("socket", id)
            .With("host", source.At("@host"))
            .With("port", source.At("@service"))
            .With("telnet", holder.Is("protocol/@type", "telnet") ? true : null);
        return WithServer(text, listens)
            .With("reconnect", Reconnect(source))
            .With("tls-creds", tls ? credentials : null);
    }

    private static OptionText Unix(XElement? source, string id, string alias, Launch launch)
    {
        bool listens = source.Is("@mode", "bind");
        OptionText text = Start("socket", id);
        if (listens && !launch.Inputs.IsPretended)
        {
            text.With("fd", launch.Pass(new PassedDescriptor(DescriptorPurpose.Socket, alias, 0) { Path = source.At("@path") }));
        }
        else
        {
            text.With("path", source.At("@path"));
        }

        return WithServer(text, listens).With("reconnect", Reconnect(source));
    }

    private static OptionText WithServer(OptionText text, bool listens) =>
        text.With("server", listens ? true : null).With("wait", listens ? false : null);

    private static long? Reconnect(XElement? source) => source.Switch("reconnect/@enabled") switch
    {
        true => source.Number("reconnect/@timeout"),
        false => 0,
        null => null,
    };

    private static void AddLog(OptionText text, XElement? log, string alias, Launch launch)
    {
        if (log is null)
        {
            return;
        }

        string? path = log.At("@file");
        bool? append = log.Switch("@append");
        if (launch.Inputs.HasLogDaemon)
        {
            path = launch.PassAsFile(
                new PassedDescriptor(DescriptorPurpose.Log, alias, 0) { Path = path, Append = append == true }, alias + "-log");
            append = true;
        }

        text.With("logfile", path).With("logappend", append);
    }
}
