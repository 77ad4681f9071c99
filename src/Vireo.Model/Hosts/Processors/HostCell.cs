using Vireo.Model.Processors.Numa;

namespace Vireo.Model.Hosts.Processors;

/// <summary>A NUMA node of a host.</summary>
[XmlView("cell")]
public sealed partial class HostCell
{
    /// <summary>Its number (<c>cell/@id</c>).</summary>
    [XmlAttribute("id")] public partial uint? Id { get; set; }

    /// <summary>Its memory (<c>cell/memory</c>).</summary>
    [XmlSize("memory")] public partial DataSize? Memory { get; set; }

    /// <summary>How many pages it has (<c>cell/pages</c>).</summary>
    [XmlElements("pages")] public partial XmlList<PageSize> Pages { get; }

    /// <summary>The distances to other nodes (<c>cell/distances/sibling</c>).</summary>
    [XmlElements("distances/sibling")] public partial XmlList<NumaDistance> Distances { get; }

    /// <summary>Caches of its memory (<c>cell/cache</c>).</summary>
    [XmlElements("cache")] public partial XmlList<NumaCache> Caches { get; }

    /// <summary>How many processors it has (<c>cell/cpus/@num</c>).</summary>
    [XmlAttribute("cpus/num")] public partial uint? ProcessorCount { get; set; }

    /// <summary>Its processors (<c>cell/cpus/cpu</c>).</summary>
    [XmlElements("cpus/cpu")] public partial XmlList<HostProcessor> Processors { get; }
}
