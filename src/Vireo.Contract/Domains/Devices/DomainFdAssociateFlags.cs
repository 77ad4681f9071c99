namespace Vireo.Contract.Domains.Devices;

/// <summary>What is done to the files behind descriptors.</summary>
/// <remarks><c>virDomainFDAssociateFlags</c>.</remarks>
[Flags]
public enum DomainFdAssociateFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Their security labels are put back at the end. <c>VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE</c>.</summary>
    SecurityLabelRestore = 1,

    /// <summary>Their security labels let the guest write. <c>VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE</c>.</summary>
    SecurityLabelWritable = 2,
}
