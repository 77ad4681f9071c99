namespace Vireo.Contract.Domains.States;

/// <summary>Why a guest is shutting down.</summary>
/// <remarks><c>virDomainShutdownReason</c>.</remarks>
public enum DomainShutdownReason
{
    /// <summary>Not known. <c>VIR_DOMAIN_SHUTDOWN_UNKNOWN</c>.</summary>
    Unknown = 0,

    /// <summary>Someone asked for it. <c>VIR_DOMAIN_SHUTDOWN_USER</c>.</summary>
    User = 1,
}
