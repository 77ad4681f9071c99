namespace Vireo.Contract.Domains.States;

/// <summary>Who is asked for the name of a guest.</summary>
/// <remarks><c>virDomainGetHostnameFlags</c>.</remarks>
[Flags]
public enum DomainGetHostNameFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The leases of the networks that it is on. <c>VIR_DOMAIN_GET_HOSTNAME_LEASE</c>.</summary>
    Lease = 1,

    /// <summary>The agent inside the guest. <c>VIR_DOMAIN_GET_HOSTNAME_AGENT</c>.</summary>
    Agent = 2,
}
