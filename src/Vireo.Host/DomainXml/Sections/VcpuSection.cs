using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>How many virtual processors a guest has: <c>vcpu</c>, and <c>vcpus</c> where it lists them.</summary>
internal sealed class VcpuSection : ISection
{
    /// <summary>The most that a document may ask for (<c>VIR_DOMAIN_VCPU_MAX</c> is what libvirt's bitmaps hold).</summary>
    private const uint MaxCount = 16384 * 8;

    private static readonly OneOfValue Placements = Values.OneOf("static", "auto");

    private static readonly Shape List = new Shape("vcpus").HasMany(new Shape("vcpu")
        .Must("id", Values.UInt)
        .Must("enabled", Values.YesNo)
        .With("hotpluggable", Values.YesNo)
        .With("order", Values.UIntOrNone));

    /// <inheritdoc />
    public void Read(XElement input, XElement output, DomainReading reading)
    {
        XElement? given = input.Element("vcpu");
        uint maximum = ReadMaximum(given);
        uint current = ReadCurrent(given, maximum);
        XElement? each = input.Element("vcpus") is { } list ? ReadEach(list, maximum) : null;
        if (each is not null)
        {
            current = (uint)each.Elements().Count(IsOnline);
        }

        if (current > maximum)
        {
            throw DomainFaults.Unsupported("maximum vCPU count must not be less than current vCPU count");
        }

        string placement = given?.Attribute("placement") is { } word
            ? Placements.Read(word.Value, new XmlPlace("vcpu", "placement")) ?? "static"
            : "static";
        XAttribute? set = placement == "static" && given?.Attribute("cpuset") is { } cpus
            ? new XAttribute("cpuset", CpuSets.Normalize(cpus.Value))
            : null;
        output.Add(new XElement(
            "vcpu",
            new XAttribute("placement", placement),
            set,
            current < maximum ? new XAttribute("current", current) : null,
            maximum));
        output.Add(each);
    }

    /// <summary>Where a document lists some of the processors, all are listed; those that it leaves out are offline.</summary>
    private static XElement? ReadEach(XElement list, uint maximum)
    {
        XElement[] listed = [.. List.Read(list)?.Elements() ?? []];
        var byId = new Dictionary<uint, XElement>();
        foreach (XElement vcpu in listed)
        {
            uint id = uint.Parse(vcpu.Attribute("id")?.Value ?? string.Empty, NumberStyles.None, CultureInfo.InvariantCulture);
            byId[id] = id < maximum ? vcpu : throw DomainFaults.Xml($"vcpu id '{id}' is out of range of maximum vcpu count");
        }

        return listed.Length == 0 ? null : new XElement("vcpus", Enumerable.Range(0, (int)maximum).Select(
            id => Complete((uint)id, byId.GetValueOrDefault((uint)id))));
    }

    private static XElement Complete(uint id, XElement? vcpu)
    {
        bool online = vcpu is not null && IsOnline(vcpu);
        string pluggable = vcpu?.Attribute("hotpluggable")?.Value ?? (online ? "no" : "yes");
        return !online && pluggable == "no"
            ? throw DomainFaults.Unsupported($"vcpu '{id}' is both offline and not hotpluggable")
            : new XElement(
                "vcpu",
                new XAttribute("id", id),
                new XAttribute("enabled", online ? "yes" : "no"),
                new XAttribute("hotpluggable", pluggable),
                vcpu?.Attribute("order") is { } order ? new XAttribute(order) : null);
    }

    private static bool IsOnline(XElement vcpu) => vcpu.Attribute("enabled")?.Value == "yes";

    private static uint ReadMaximum(XElement? given)
    {
        if (given is null)
        {
            return 1;
        }

        bool valid = uint.TryParse(given.Value, NumberStyles.None, CultureInfo.InvariantCulture, out uint maximum);
        if (!valid)
        {
            throw DomainFaults.Xml("maximum vcpus count must be an integer");
        }

        // libvirt words a count of 0 as what its NUMA check finds; a negative one makes it crash, so that is refused above.
        if (maximum == 0)
        {
            throw DomainFaults.Internal("CPU IDs in <numa> exceed the <vcpu> count");
        }

        return maximum <= MaxCount ? maximum : throw DomainFaults.Xml("maximum vcpus count must be an integer");
    }

    private static uint ReadCurrent(XElement? given, uint maximum)
    {
        string? text = given?.Attribute("current")?.Value;
        if (text is null)
        {
            return maximum;
        }

        return uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out uint current)
            ? current
            : throw DomainFaults.Xml("current vcpus count must be an integer");
    }
}
