namespace Vireo.Model.Domains;

/// <summary>One virtual processor.</summary>
[XmlView("vcpu")]
public sealed partial class VirtualProcessor
{
    /// <summary>Its number (<c>vcpu/@id</c>).</summary>
    [XmlAttribute("id")] public partial uint? Id { get; set; }

    /// <summary>Whether the guest has it now (<c>vcpu/@enabled</c>).</summary>
    [XmlAttribute("enabled")] public partial bool? IsEnabled { get; set; }

    /// <summary>Whether it can be taken away (<c>vcpu/@hotpluggable</c>).</summary>
    [XmlAttribute("hotpluggable")] public partial bool? IsHotPluggable { get; set; }

    /// <summary>In which order it comes (<c>vcpu/@order</c>).</summary>
    [XmlAttribute("order")] public partial uint? Order { get; set; }
}
