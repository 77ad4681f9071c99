using Vireo.Contract.Domains.States;

namespace Vireo.Domains;

/// <summary>A guest's state and why it is in it.</summary>
/// <param name="State">The state.</param>
/// <param name="Reason">A number of the state's own enum of reasons, such as <see cref="DomainRunningReason"/>; 0: not known.</param>
public readonly record struct DomainStatus(DomainState State, int Reason);
