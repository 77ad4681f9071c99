using Vireo.Model.Domains;

namespace Vireo.Model.Hosts;

/// <summary>What runs guests.</summary>
[XmlView("domain")]
public sealed partial class GuestDomain
{
    /// <summary>What (<c>domain/@type</c>).</summary>
    [XmlAttribute("type")] public partial DomainType? Type { get; set; }

    /// <summary>The program that does (<c>domain/emulator</c>).</summary>
    [XmlText("emulator")] public partial string? Emulator { get; set; }

    /// <summary>Their firmware (<c>domain/loader</c>).</summary>
    [XmlText("loader")] public partial string? Loader { get; set; }

    /// <summary>Types of machines (<c>domain/machine</c>).</summary>
    [XmlElements("machine")] public partial XmlList<GuestMachine> Machines { get; }
}
