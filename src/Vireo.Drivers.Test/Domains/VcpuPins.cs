using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Tuning;

namespace Vireo.Drivers.Test.Domains;

/// <summary>On which of the node's processors a guest's may run.</summary>
internal static class VcpuPins
{
    /// <summary>The node's processors that a guest's may run on.</summary>
    internal static IEnumerable<int> Of(DomainDefinition definition, int vcpu, int hostCpus) =>
        CpuMaps.Members(Find(definition, vcpu), hostCpus);

    /// <summary>A running guest with a processor's pins replaced.</summary>
    internal static TestDomainState Pin(TestDomainState state, uint vcpu, ReadOnlySpan<byte> map)
    {
        if (!state.IsActive)
        {
            throw TestFaults.Invalid("cannot pin vcpus on an inactive domain");
        }

        return vcpu < state.Definition.Vcpus
            ? state with { Definition = state.Definition.WithVcpuPin(vcpu, CpuMaps.ToSet(map)) }
            : throw TestFaults.Raise(VirtErrorCode.InvalidArg, $"requested vcpu '{(int)vcpu}' is not present in the domain");
    }

    private static string? Find(DomainDefinition definition, int vcpu)
    {
        string number = vcpu.ToString(CultureInfo.InvariantCulture);
        XElement? pin = definition.Root.Element("cputune")?.Elements("vcpupin")
            .FirstOrDefault(pin => pin.Attribute("vcpu")?.Value == number);
        return pin?.Attribute("cpuset")?.Value ?? definition.Root.Element("vcpu")?.Attribute("cpuset")?.Value;
    }
}
