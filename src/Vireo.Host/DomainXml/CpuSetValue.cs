using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml;

/// <summary>A set of processors or NUMA nodes.</summary>
internal sealed record CpuSetValue : XmlValue
{
    /// <summary>The one instance that is needed.</summary>
    internal static CpuSetValue Instance { get; } = new();

    /// <inheritdoc />
    public override string Read(string raw, XmlPlace place) => CpuSets.Normalize(raw);
}
