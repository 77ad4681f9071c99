namespace Vireo.Contract.Domains.States;

/// <summary>Why a guest's state is not known.</summary>
/// <remarks><c>virDomainNostateReason</c>.</remarks>
public enum DomainNoStateReason
{
    /// <summary>Not known. <c>VIR_DOMAIN_NOSTATE_UNKNOWN</c>.</summary>
    Unknown = 0,
}
