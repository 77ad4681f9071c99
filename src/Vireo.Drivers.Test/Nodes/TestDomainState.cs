using Vireo.Contract.Domains;
using Vireo.Contract.Domains.States;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>A guest of a node in memory.</summary>
internal sealed record TestDomainState : DomainRecord
{
    /// <summary>The state after it started.</summary>
    internal TestDomainState Start(int id, DomainRunningReason reason) => this with
    {
        Id = id,
        State = DomainState.Running,
        Reason = (int)reason,
        NextDefinition = IsPersistent ? Saved : null,
        HasManagedSave = false,
    };

    /// <summary>The state after it ended: a transient one is forgotten, a persistent one gets its saved definition.</summary>
    internal TestDomainState Stop(DomainShutoffReason reason) => this with
    {
        Id = DomainHandle.Inactive,
        State = DomainState.ShutOff,
        Reason = (int)reason,
        Definition = IsPersistent ? Saved : Definition,
        NextDefinition = null,
        IsRemoved = !IsPersistent,
        IsUpdated = false,
    };
}
