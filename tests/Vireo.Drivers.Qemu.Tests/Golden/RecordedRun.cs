using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Live;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Qemu.Tests.Golden;

/// <summary>What a record tells of one run, put into our running definition as the runtime would.</summary>
internal static partial class RecordedRun
{
    internal static int IdOf(string arguments) =>
        DomainFolder().Match(arguments) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 1;

    internal static DomainDefinition Apply(DomainDefinition live, XElement? recorded)
    {
        if (recorded is null)
        {
            return live;
        }

        live = ApplyGraphics(live, recorded);
        foreach (XElement device in recorded.Element("devices")?.Elements() ?? [])
        {
            string alias = device.Element("alias")?.Attribute("name")?.Value ?? string.Empty;
            live = ApplyDevice(live, device, alias);
        }

        return live;
    }

    /// <summary>What QEMU told once it ran: the processor, the memory that the balloon left.</summary>
    internal static DomainDefinition ApplyResult(DomainDefinition live, XElement recorded)
    {
        live = recorded.Element("cpu") is { } cpu ? live.WithCpu(new XElement(cpu)) : live;
        foreach (XElement module in recorded.Element("devices")?.Elements("memory") ?? [])
        {
            string? start = module.Element("address")?.Attribute("base")?.Value;
            string? current = module.Element("target")?.Element("current")?.Value;
            live = live.WithModule(
                module.Element("alias")?.Attribute("name")?.Value ?? string.Empty,
                start is null ? null : ulong.Parse(start.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                current is null ? null : ulong.Parse(current, CultureInfo.InvariantCulture));
        }

        return live.WithMemory(ulong.Parse(recorded.Element("currentMemory")?.Value ?? "0", CultureInfo.InvariantCulture));
    }

    private static DomainDefinition ApplyGraphics(DomainDefinition live, XElement recorded)
    {
        int index = 0;
        foreach (XElement graphics in recorded.Element("devices")?.Elements("graphics") ?? [])
        {
            live = live.WithPorts(index, Number(graphics, "port"), Number(graphics, "tlsPort"), Number(graphics, "websocket"));
            if (graphics.Attribute("listen") is { } listen)
            {
                live = live.WithListen(index, listen.Value);
            }

            index++;
        }

        return live;
    }

    private static DomainDefinition ApplyDevice(DomainDefinition live, XElement device, string alias)
    {
        switch (device.Name.LocalName)
        {
            case "serial" or "console" or "channel" or "parallel":
                if (device.Attribute("type")?.Value == "pty" && device.Element("source")?.Attribute("path") is { } path)
                {
                    live = live.WithTerminal(alias, path.Value);
                }

                return device.Element("target")?.Attribute("state") is { } state
                    ? live.WithChannelState(alias, state.Value == "connected") : live;
            case "interface":
                if (device.Element("source")?.Attribute("portid") is { } port)
                {
                    live = live.WithNetworkPort(alias, Guid.Parse(port.Value), device.Element("source")?.Attribute("bridge")?.Value);
                }

                return device.Element("target")?.Attribute("dev") is { } tap ? live.WithTap(alias, tap.Value) : live;
            case "disk":
                return live.WithBackingChain(alias, [.. Chain(device)]);
            default:
                return live;
        }
    }

    private static IEnumerable<(string Type, string Path, string Format, int Index)> Chain(XElement disk)
    {
        for (XElement? one = disk.Element("backingStore"); one?.Attribute("type") is { } type; one = one.Element("backingStore"))
        {
            XElement source = one.Element("source") ?? new XElement("source");
            yield return (
                type.Value,
                (source.Attribute("file") ?? source.Attribute("dev"))?.Value ?? string.Empty,
                one.Element("format")?.Attribute("type")?.Value ?? string.Empty,
                Number(one, "index") ?? 0);
        }
    }

    private static int? Number(XElement element, string name) =>
        element.Attribute(name) is { } attribute ? int.Parse(attribute.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"/domain-(-?\d+)-")]
    private static partial Regex DomainFolder();
}
