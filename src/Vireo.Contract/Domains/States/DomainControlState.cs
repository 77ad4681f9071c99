namespace Vireo.Contract.Domains.States;

/// <summary>Whether a guest can be acted on.</summary>
/// <remarks><c>virDomainControlState</c>.</remarks>
public enum DomainControlState : uint
{
    /// <summary>It can. <c>VIR_DOMAIN_CONTROL_OK</c>.</summary>
    Ok = 0,

    /// <summary>A job is under way; asking still works. <c>VIR_DOMAIN_CONTROL_JOB</c>.</summary>
    Job = 1,

    /// <summary>It is being asked something; calls must wait. <c>VIR_DOMAIN_CONTROL_OCCUPIED</c>.</summary>
    Occupied = 2,

    /// <summary>Its monitor is of no use. <c>VIR_DOMAIN_CONTROL_ERROR</c>.</summary>
    Error = 3,
}
