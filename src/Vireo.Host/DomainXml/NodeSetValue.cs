using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml;

/// <summary>A set of NUMA nodes that may not be empty.</summary>
internal sealed record NodeSetValue : XmlValue
{
    /// <summary>The one instance that is needed.</summary>
    internal static NodeSetValue Instance { get; } = new();

    /// <inheritdoc />
    public override string Read(string raw, XmlPlace place) => CpuSets.Normalize(raw) is { Length: > 0 } nodes
        ? nodes
        : throw DomainFaults.Unsupported($"Invalid value of 'nodeset': {raw}");
}
