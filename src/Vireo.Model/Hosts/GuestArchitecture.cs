using Vireo.Model.Domains.Booting;

namespace Vireo.Model.Hosts;

/// <summary>Machines of guests.</summary>
[XmlView("arch")]
public sealed partial class GuestArchitecture
{
    /// <summary>Their architecture (<c>arch/@name</c>).</summary>
    [XmlAttribute("name")] public partial Architecture? Name { get; set; }

    /// <summary>How wide their words are, in bits (<c>arch/wordsize</c>).</summary>
    [XmlText("wordsize")] public partial uint? WordSize { get; set; }

    /// <summary>The program that runs them (<c>arch/emulator</c>).</summary>
    [XmlText("emulator")] public partial string? Emulator { get; set; }

    /// <summary>Their firmware (<c>arch/loader</c>).</summary>
    [XmlText("loader")] public partial string? Loader { get; set; }

    /// <summary>Types of machines (<c>arch/machine</c>).</summary>
    [XmlElements("machine")] public partial XmlList<GuestMachine> Machines { get; }

    /// <summary>What runs them (<c>arch/domain</c>).</summary>
    [XmlElements("domain")] public partial XmlList<GuestDomain> Domains { get; }
}
