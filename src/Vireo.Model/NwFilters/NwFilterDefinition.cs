using Vireo.Model.Filtering;

namespace Vireo.Model.NwFilters;

/// <summary>A network filter's definition, as <c>virNWFilterDefineXML</c> takes it.</summary>
[XmlView("filter")]
public sealed partial class NwFilterDefinition
{
    /// <summary>Its name (<c>filter/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>Where it is applied: <c>root</c>, <c>arp</c>, <c>ipv4</c> .. (<c>filter/@chain</c>).</summary>
    [XmlAttribute("chain")] public partial string? Chain { get; set; }

    /// <summary>Less is applied first (<c>filter/@priority</c>).</summary>
    [XmlAttribute("priority")] public partial int? Priority { get; set; }

    /// <summary>Its UUID (<c>filter/uuid</c>).</summary>
    [XmlText("uuid")] public partial Guid? Uuid { get; set; }

    /// <summary>Other filters that it applies (<c>filter/filterref</c>).</summary>
    [XmlElements("filterref")] public partial XmlList<NwFilterReference> References { get; }

    /// <summary>Its rules (<c>filter/rule</c>).</summary>
    [XmlElements("rule")] public partial XmlList<NwFilterRule> Rules { get; }
}
