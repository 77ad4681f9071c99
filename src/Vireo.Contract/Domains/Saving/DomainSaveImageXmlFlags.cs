namespace Vireo.Contract.Domains.Saving;

/// <summary>What the XML of a saved guest shows.</summary>
/// <remarks><c>virDomainSaveImageXMLFlags</c>.</remarks>
[Flags]
public enum DomainSaveImageXmlFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Passwords too; refused to read-only connections. <c>VIR_DOMAIN_SAVE_IMAGE_XML_SECURE</c>.</summary>
    Secure = 1,
}
