using Vireo.Model.Domains.Devices.Addresses;
using Vireo.Model.Domains.Devices.Drivers;

namespace Vireo.Model.Domains.Devices.Platform;

/// <summary>A source of random numbers.</summary>
[XmlView("rng")]
public sealed partial class RandomGenerator : DomainDevice
{
    /// <summary>Which of virtio's interfaces it offers (<c>rng/@model</c>).</summary>
    [XmlAttribute("model")] public partial VirtioModel? Model { get; set; }

    /// <summary>How it works (<c>rng/driver</c>).</summary>
    [XmlElement("driver")] public partial VirtioOptions Driver { get; set; }

    /// <summary>How many bytes it gives in a period (<c>rng/rate/@bytes</c>).</summary>
    [XmlAttribute("rate/bytes")] public partial uint? RateBytes { get; set; }

    /// <summary>The period, in ms (<c>rng/rate/@period</c>).</summary>
    [XmlAttribute("rate/period")] public partial uint? RatePeriodMs { get; set; }

    /// <summary>Where the numbers come from (<c>rng/backend</c>).</summary>
    [XmlElement("backend")] public partial RandomBackend? Backend { get; set; }
}
