namespace Vireo.Model.Hosts.Domains;

/// <summary>Intel's enclaves.</summary>
[XmlView("sgx")]
public sealed partial class SgxCapability
{
    /// <summary>Whether a guest can have them (<c>sgx/@supported</c>).</summary>
    [XmlAttribute("supported")] public partial bool? IsSupported { get; set; }

    /// <summary>Whether the guest can say who may launch them (<c>sgx/flc</c>).</summary>
    [XmlText("flc")] public partial bool? HasLaunchControl { get; set; }

    /// <summary>The first version (<c>sgx/sgx1</c>).</summary>
    [XmlText("sgx1")] public partial bool? HasSgx1 { get; set; }

    /// <summary>The second version (<c>sgx/sgx2</c>).</summary>
    [XmlText("sgx2")] public partial bool? HasSgx2 { get; set; }

    /// <summary>How much memory they have (<c>sgx/section_size</c>).</summary>
    [XmlSize("section_size")] public partial DataSize? SectionSize { get; set; }

    /// <summary>Where (<c>sgx/sections/section</c>).</summary>
    [XmlElements("sections/section")] public partial XmlList<SgxSection> Sections { get; }
}
