namespace Vireo.Contract.Domains.Snapshots;

/// <summary>What the XML of a snapshot shows.</summary>
/// <remarks><c>virDomainSnapshotXMLFlags</c>.</remarks>
[Flags]
public enum DomainSnapshotXmlFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Passwords too; refused to read-only connections. <c>VIR_DOMAIN_SNAPSHOT_XML_SECURE</c>.</summary>
    Secure = 1,
}
