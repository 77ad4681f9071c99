namespace Vireo.Contract.Domains.Checkpoints;

/// <summary>What the XML of a checkpoint shows.</summary>
/// <remarks><c>virDomainCheckpointXMLFlags</c>.</remarks>
[Flags]
public enum DomainCheckpointXmlFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Passwords too; refused to read-only connections. <c>VIR_DOMAIN_CHECKPOINT_XML_SECURE</c>.</summary>
    Secure = 1,

    /// <summary>Not the guest. <c>VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN</c>.</summary>
    NoDomain = 2,

    /// <summary>How much has changed since. <c>VIR_DOMAIN_CHECKPOINT_XML_SIZE</c>.</summary>
    Size = 4,
}
