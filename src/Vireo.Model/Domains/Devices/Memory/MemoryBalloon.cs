using Vireo.Model.Domains.Devices.Addresses;
using Vireo.Model.Domains.Devices.Drivers;

namespace Vireo.Model.Domains.Devices.Memory;

/// <summary>What takes memory back from a guest.</summary>
[XmlView("memballoon")]
public sealed partial class MemoryBalloon : DomainDevice
{
    /// <summary>The model (<c>memballoon/@model</c>).</summary>
    [XmlAttribute("model")] public partial MemoryBalloonModel? Model { get; set; }

    /// <summary>Whether it gives memory back before the guest would kill a program (<c>memballoon/@autodeflate</c>).</summary>
    [XmlAttribute("autodeflate", Form = XmlForm.OnOff)] public partial bool? IsAutoDeflated { get; set; }

    /// <summary>Whether it tells unused pages (<c>memballoon/@freePageReporting</c>).</summary>
    [XmlAttribute("freePageReporting", Form = XmlForm.OnOff)] public partial bool? ReportsFreePages { get; set; }

    /// <summary>How often the guest tells how it uses memory (<c>memballoon/stats/@period</c>).</summary>
    [XmlAttribute("stats/period")] public partial uint? StatisticsPeriodSeconds { get; set; }

    /// <summary>How it works (<c>memballoon/driver</c>).</summary>
    [XmlElement("driver")] public partial VirtioOptions Driver { get; set; }
}

/// <summary>Models of memory balloons.</summary>
[XmlEnum]
public enum MemoryBalloonModel
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>virtio</c>.</summary>
    Virtio,

    /// <summary><c>virtio-transitional</c>.</summary>
    VirtioTransitional,

    /// <summary><c>virtio-non-transitional</c>.</summary>
    VirtioNonTransitional,

    /// <summary><c>xen</c>.</summary>
    Xen,

    /// <summary><c>none</c>.</summary>
    None,
}
