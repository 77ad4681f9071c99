namespace Vireo.Contract.Domains.States;

/// <summary>Which remarks about a guest to tell.</summary>
/// <remarks><c>virDomainMessageType</c>.</remarks>
[Flags]
public enum DomainMessageFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>What of it is deprecated. <c>VIR_DOMAIN_MESSAGE_DEPRECATION</c>.</summary>
    Deprecation = 1,

    /// <summary>What of it is not supported by the vendor. <c>VIR_DOMAIN_MESSAGE_TAINTING</c>.</summary>
    Tainting = 2,

    /// <summary>Which disks failed. <c>VIR_DOMAIN_MESSAGE_IOERRORS</c>.</summary>
    IoErrors = 4,
}
