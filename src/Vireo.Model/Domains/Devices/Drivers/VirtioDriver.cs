namespace Vireo.Model.Domains.Devices.Drivers;

/// <summary>What drivers of virtio devices share.</summary>
[XmlBase]
public abstract partial class VirtioDriver
{
    /// <summary>Whether the device's memory is behind the guest's IOMMU (<c>device/@iommu</c>).</summary>
    [XmlAttribute("iommu", Form = XmlForm.OnOff)] public partial bool? UsesIommu { get; set; }

    /// <summary>Whether the device translates addresses itself (<c>device/@ats</c>).</summary>
    [XmlAttribute("ats", Form = XmlForm.OnOff)] public partial bool? HasTranslationService { get; set; }

    /// <summary>Whether its rings are packed (<c>device/@packed</c>).</summary>
    [XmlAttribute("packed", Form = XmlForm.OnOff)] public partial bool? IsPacked { get; set; }

    /// <summary>Whether each queue is notified on a page of its own (<c>device/@page_per_vq</c>).</summary>
    [XmlAttribute("page_per_vq", Form = XmlForm.OnOff)] public partial bool? HasPagePerQueue { get; set; }
}
