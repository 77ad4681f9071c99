using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Tuning;

namespace Vireo.Drivers.Test.Domains;

/// <summary>On which of the node's processors a guest's may run.</summary>
internal static class VcpuPins
{
    /// <summary>The node's processors that a guest's may run on.</summary>
    internal static IEnumerable<int> Of(DomainDefinition definition, int vcpu, int hostCpus) =>
        CpuMaps.Members(Find(definition, vcpu), hostCpus);

    /// <summary>The definition with a processor's pins replaced.</summary>
    internal static DomainDefinition Set(DomainDefinition definition, uint vcpu, ReadOnlySpan<byte> map) =>
        definition.WithVcpuPin(vcpu, CpuMaps.ToSet(map));

    private static string? Find(DomainDefinition definition, int vcpu)
    {
        string number = vcpu.ToString(CultureInfo.InvariantCulture);
        XElement? pin = definition.Root.Element("cputune")?.Elements("vcpupin")
            .FirstOrDefault(pin => pin.Attribute("vcpu")?.Value == number);
        return pin?.Attribute("cpuset")?.Value ?? definition.Root.Element("vcpu")?.Attribute("cpuset")?.Value;
    }
}
