using System.Globalization;
using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>Numbers serial ports: those of ISA among themselves, from the lowest that is free; the rest behind the highest of all.</summary>
internal static class SerialPorts
{
    /// <summary>How many ISA ports a PC has (<c>VIR_MAX_ISA_SERIAL_PORTS</c>).</summary>
    private const int MaxIsaPorts = 4;

    internal static void Number(XElement devices)
    {
        XElement[] targets = [.. devices.Elements("serial").Elements("target")];
        NumberIsa([.. targets.Where(target => target.Attribute("type")?.Value == "isa-serial")]);
        foreach (XElement target in targets.Where(target => target.Attribute("port") is null))
        {
            target.Add(new XAttribute("port", targets.Max(PortOf) + 1));
        }
    }

    private static void NumberIsa(XElement[] targets)
    {
        if (targets.Length > MaxIsaPorts || targets.Any(target => PortOf(target) >= MaxIsaPorts))
        {
            throw DomainFaults.Internal($"Maximum supported number of ISA serial ports is '{MaxIsaPorts}'");
        }

        var used = new HashSet<long>();
        foreach (XElement target in targets.Where(target => target.Attribute("port") is not null))
        {
            if (!used.Add(PortOf(target)))
            {
                throw DomainFaults.Internal($"target port '{PortOf(target)}' already allocated");
            }
        }

        foreach (XElement target in targets.Where(target => target.Attribute("port") is null))
        {
            long port = Enumerable.Range(0, MaxIsaPorts).First(number => !used.Contains(number));
            used.Add(port);
            target.Add(new XAttribute("port", port));
        }
    }

    private static long PortOf(XElement target) =>
        target.Attribute("port") is { } port ? long.Parse(port.Value, CultureInfo.InvariantCulture) : -1;
}
