using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>A guest's clock and timers.</summary>
internal sealed class ClockSection : ISection
{
    private static readonly Shape Timer = new Shape("timer")
        .Must("name", Values.OneOf("platform", "pit", "rtc", "hpet", "tsc", "kvmclock", "hypervclock", "armvtimer"))
        .With("present", Values.YesNo)
        .With("tickpolicy", Values.OneOf("delay", "catchup", "merge", "discard"))
        .With("track", Values.OneOf("boot", "guest", "wall", "realtime"))
        .With("frequency", Values.ULongOrNone)
        .With("mode", Values.OneOf("auto", "native", "emulate", "paravirt", "smpsafe"))
        .Has(new Shape("catchup").With("threshold", Values.ULongOrNone).With("slew", Values.ULongOrNone).With("limit", Values.ULongOrNone)
            .DropEmpty());

    /// <inheritdoc />
    public void Read(XElement input, XElement output, DomainReading reading)
    {
        XElement? given = input.Element("clock");
        XElement clock = Offset(given);
        clock.Add(given?.Elements("timer").Select(Timer.Read));
        output.Add(clock);
    }

    private static XElement Offset(XElement? given)
    {
        string offset = given?.Attribute("offset")?.Value ?? "utc";
        return offset switch
        {
            "utc" or "localtime" => Zone(given, offset),
            "variable" => Variable(given, Basis(given)),
            "timezone" => Clock(offset, Required(given, "timezone", offset)),
            "absolute" => Clock(offset, Required(given, "start", offset)),
            _ => throw DomainFaults.Unsupported($"unknown clock offset '{offset}'"),
        };
    }

    /// <summary>An adjustment in seconds turns a fixed offset into a variable one.</summary>
    private static XElement Zone(XElement? given, string offset) => given?.Attribute("adjustment") switch
    {
        null => Clock(offset),
        { Value: "reset" } reset => Clock(offset, new XAttribute(reset)),
        _ => Variable(given, offset),
    };

    private static XElement Variable(XElement? given, string basis)
    {
        string text = given?.Attribute("adjustment")?.Value ?? "0";
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long seconds)
            ? Clock("variable", new XAttribute("adjustment", seconds), new XAttribute("basis", basis))
            : throw DomainFaults.Xml($"unknown clock adjustment '{text}'");
    }

    private static string Basis(XElement? given)
    {
        string basis = given?.Attribute("basis")?.Value ?? "utc";
        return basis is "utc" or "localtime" ? basis : throw DomainFaults.Unsupported($"unknown clock basis '{basis}'");
    }

    private static XAttribute Required(XElement? given, string attribute, string offset) => given?.Attribute(attribute) is { } present
        ? new XAttribute(present)
        : throw DomainFaults.Internal($"missing '{attribute}' attribute for clock with offset='{offset}'");

    private static XElement Clock(string offset, params XAttribute[] attributes) =>
        new("clock", new XAttribute("offset", offset), attributes);
}
