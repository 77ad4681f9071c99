using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.DomainDocuments;
using Vireo.Host.DomainXml;

namespace Vireo.Drivers.Test.Domains;

/// <summary>On which of the node's processors a guest's may run, as the wire's maps: bit 0 of byte 0 is processor 0.</summary>
internal static class VcpuPins
{
    private const int BitsPerByte = 8;

    /// <summary>Writes a processor's map, and tells the last of the node's processors in it, where the test driver says that it
    /// runs.</summary>
    internal static int Write(DomainDefinition definition, int vcpu, int hostCpus, Span<byte> map)
    {
        IEnumerable<int> cpus = Find(definition, vcpu) is { } set ? CpuSets.Members(set) : Enumerable.Range(0, hostCpus);
        int last = 0;
        foreach (int cpu in cpus.Where(cpu => cpu < hostCpus))
        {
            last = cpu;
            if (cpu / BitsPerByte < map.Length)
            {
                map[cpu / BitsPerByte] |= (byte)(1 << (cpu % BitsPerByte));
            }
        }

        return last;
    }

    /// <summary>The definition with a processor's pins replaced.</summary>
    internal static DomainDefinition Set(DomainDefinition definition, uint vcpu, ReadOnlySpan<byte> map)
    {
        var cpus = new List<int>();
        for (int cpu = 0; cpu < map.Length * BitsPerByte; cpu++)
        {
            if ((map[cpu / BitsPerByte] & (1 << (cpu % BitsPerByte))) != 0)
            {
                cpus.Add(cpu);
            }
        }

        return definition.WithVcpuPin(vcpu, CpuSets.Format(cpus));
    }

    private static string? Find(DomainDefinition definition, int vcpu)
    {
        string number = vcpu.ToString(CultureInfo.InvariantCulture);
        XElement? pin = definition.Root.Element("cputune")?.Elements("vcpupin")
            .FirstOrDefault(pin => pin.Attribute("vcpu")?.Value == number);
        return pin?.Attribute("cpuset")?.Value ?? definition.Root.Element("vcpu")?.Attribute("cpuset")?.Value;
    }
}
