namespace Vireo.Contract.Domains.Definitions;

/// <summary>What the XML of a guest shows.</summary>
/// <remarks><c>virDomainXMLFlags</c>.</remarks>
[Flags]
public enum DomainXmlFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Passwords too; refused to read-only connections. <c>VIR_DOMAIN_XML_SECURE</c>.</summary>
    Secure = 1,

    /// <summary>What holds at the next start, though it runs. <c>VIR_DOMAIN_XML_INACTIVE</c>.</summary>
    Inactive = 2,

    /// <summary>The guest's processor, worked out for this node. <c>VIR_DOMAIN_XML_UPDATE_CPU</c>.</summary>
    UpdateCpu = 4,

    /// <summary>What another node can take; refused to read-only connections. <c>VIR_DOMAIN_XML_MIGRATABLE</c>.</summary>
    Migratable = 8,
}
