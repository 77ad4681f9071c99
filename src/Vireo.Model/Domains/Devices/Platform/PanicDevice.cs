using Vireo.Model.Domains.Devices.Addresses;

namespace Vireo.Model.Domains.Devices.Platform;

/// <summary>What tells the host that a guest's kernel crashed.</summary>
[XmlView("panic")]
public sealed partial class PanicDevice : DomainDevice
{
    /// <summary>How (<c>panic/@model</c>).</summary>
    [XmlAttribute("model")] public partial PanicModel? Model { get; set; }
}

/// <summary>How a guest tells that its kernel crashed.</summary>
[XmlEnum]
public enum PanicModel
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>isa</c>.</summary>
    Isa,

    /// <summary><c>pseries</c>.</summary>
    Pseries,

    /// <summary><c>hyperv</c>.</summary>
    Hyperv,

    /// <summary><c>s390</c>.</summary>
    S390,
}
