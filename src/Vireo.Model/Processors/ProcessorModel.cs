namespace Vireo.Model.Processors;

/// <summary>A model of processor.</summary>
[XmlView("model")]
public sealed partial class ProcessorModel
{
    /// <summary>Whether the nearest model will do (<c>model/@fallback</c>).</summary>
    [XmlAttribute("fallback")] public partial ModelFallback? Fallback { get; set; }

    /// <summary>What the guest sees as the vendor: twelve characters (<c>model/@vendor_id</c>).</summary>
    [XmlAttribute("vendor_id")] public partial string? VendorId { get; set; }

    /// <summary>Its name (<c>model</c>).</summary>
    [XmlText(".")] public partial string? Name { get; set; }
}
