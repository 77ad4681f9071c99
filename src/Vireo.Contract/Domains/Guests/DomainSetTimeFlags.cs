namespace Vireo.Contract.Domains.Guests;

/// <summary>Where the time comes from.</summary>
/// <remarks><c>virDomainSetTimeFlags</c>.</remarks>
[Flags]
public enum DomainSetTimeFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The guest's own clock; the time that is given is ignored. <c>VIR_DOMAIN_TIME_SYNC</c>.</summary>
    Sync = 1,
}
