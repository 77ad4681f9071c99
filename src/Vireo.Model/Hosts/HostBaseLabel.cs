namespace Vireo.Model.Hosts;

/// <summary>The label that guests' are made from.</summary>
[XmlView("baselabel")]
public sealed partial class HostBaseLabel
{
    /// <summary>Of which guests (<c>baselabel/@type</c>).</summary>
    [XmlAttribute("type")] public partial string? DomainType { get; set; }

    /// <summary>The label (<c>baselabel</c>).</summary>
    [XmlText(".")] public partial string? Label { get; set; }
}
