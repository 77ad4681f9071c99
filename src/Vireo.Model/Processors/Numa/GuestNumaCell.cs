namespace Vireo.Model.Processors.Numa;

/// <summary>A NUMA node that a guest sees.</summary>
[XmlView("cell")]
public sealed partial class GuestNumaCell
{
    /// <summary>Its number (<c>cell/@id</c>).</summary>
    [XmlAttribute("id")] public partial uint? Id { get; set; }

    /// <summary>Its processors, such as <c>0-3,^2</c> (<c>cell/@cpus</c>).</summary>
    [XmlAttribute("cpus")] public partial string? Cpus { get; set; }

    /// <summary>Its memory (<c>cell/@memory</c>).</summary>
    [XmlSize(".", Attribute = "memory")] public partial DataSize? Memory { get; set; }

    /// <summary>Whether others may map its memory (<c>cell/@memAccess</c>).</summary>
    [XmlAttribute("memAccess")] public partial MemoryAccess? MemoryAccess { get; set; }

    /// <summary>Whether its memory is discarded when the guest ends (<c>cell/@discard</c>).</summary>
    [XmlAttribute("discard")] public partial bool? IsDiscarded { get; set; }

    /// <summary>The distances to other nodes (<c>cell/distances/sibling</c>).</summary>
    [XmlElements("distances/sibling")] public partial XmlList<NumaDistance> Distances { get; }

    /// <summary>Caches of its memory (<c>cell/cache</c>).</summary>
    [XmlElements("cache")] public partial XmlList<NumaCache> Caches { get; }
}
