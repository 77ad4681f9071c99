namespace Vireo.Contract.Domains.Lifecycle;

/// <summary>How to end a guest at once.</summary>
/// <remarks><c>virDomainDestroyFlagsValues</c>.</remarks>
[Flags]
public enum DomainDestroyFlags : uint
{
    /// <summary>By force where need be. <c>VIR_DOMAIN_DESTROY_DEFAULT</c>.</summary>
    None = 0,

    /// <summary>Fail rather than kill a process that does not end in time. <c>VIR_DOMAIN_DESTROY_GRACEFUL</c>.</summary>
    Graceful = 1,

    /// <summary>Its log files go too. <c>VIR_DOMAIN_DESTROY_REMOVE_LOGS</c>.</summary>
    RemoveLogs = 2,
}
