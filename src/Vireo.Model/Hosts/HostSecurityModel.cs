namespace Vireo.Model.Hosts;

/// <summary>A security driver of a host.</summary>
[XmlView("secmodel")]
public sealed partial class HostSecurityModel
{
    /// <summary>Its name (<c>secmodel/model</c>).</summary>
    [XmlText("model")] public partial string? Model { get; set; }

    /// <summary>The meaning of its labels (<c>secmodel/doi</c>).</summary>
    [XmlText("doi")] public partial string? DomainOfInterpretation { get; set; }

    /// <summary>The labels that guests' are made from (<c>secmodel/baselabel</c>).</summary>
    [XmlElements("baselabel")] public partial XmlList<HostBaseLabel> BaseLabels { get; }
}
