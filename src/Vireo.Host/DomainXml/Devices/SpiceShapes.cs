using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>SPICE's own settings, in the order in which libvirt writes them.</summary>
internal static class SpiceShapes
{
    private static readonly string[] Channels =
        ["main", "display", "inputs", "cursor", "playback", "record", "smartcard", "usbredir"];

    private static readonly Shape Channel = new Shape("channel")
        .Must("name", Values.OneOf(Channels))
        .Must("mode", Values.OneOf("any", "secure", "insecure"));

    private static readonly Shape Settings = new Shape("graphics")
        .Has(new Shape("image").With("compression", Values.OneOf("auto_glz", "auto_lz", "quic", "glz", "lz", "off")))
        .Has(new Shape("jpeg").With("compression", Values.OneOf("auto", "never", "always")))
        .Has(new Shape("zlib").With("compression", Values.OneOf("auto", "never", "always")))
        .Has(new Shape("playback").With("compression", Values.OnOff))
        .Has(new Shape("streaming").With("mode", Values.OneOf("filter", "all", "off")))
        .Has(new Shape("mouse").With("mode", Values.OneOf("server", "client")))
        .Has(new Shape("clipboard").With("copypaste", Values.YesNo))
        .Has(new Shape("filetransfer").With("enable", Values.YesNo));

    internal static IEnumerable<XElement> Read(XElement graphics)
    {
        XElement[] channels = [.. graphics.Elements("channel").Select(Channel.Read).OfType<XElement>()];
        return channels
            .Where(channel => channel.Attribute("mode")?.Value != "any")
            .OrderBy(channel => Array.IndexOf(Channels, channel.Attribute("name")?.Value))
            .Concat(Settings.Read(graphics)?.Elements() ?? []);
    }
}
