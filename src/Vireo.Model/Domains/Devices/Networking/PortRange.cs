namespace Vireo.Model.Domains.Devices.Networking;

/// <summary>Ports.</summary>
[XmlView("range")]
public sealed partial class PortRange
{
    /// <summary>The first (<c>range/@start</c>).</summary>
    [XmlAttribute("start")] public partial uint? Start { get; set; }

    /// <summary>The last (<c>range/@end</c>).</summary>
    [XmlAttribute("end")] public partial uint? End { get; set; }

    /// <summary>The guest's port that the first leads to (<c>range/@to</c>).</summary>
    [XmlAttribute("to")] public partial uint? To { get; set; }

    /// <summary>Whether these are left out (<c>range/@exclude</c>).</summary>
    [XmlAttribute("exclude")] public partial bool? IsExcluded { get; set; }
}
