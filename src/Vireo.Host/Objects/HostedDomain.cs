namespace Vireo.Host.Objects;

/// <summary>A guest that a driver looks after.</summary>
/// <typeparam name="T">The record of its state.</typeparam>
/// <param name="state">Its first state.</param>
public sealed class HostedDomain<T>(T state) : HostedObject<T>(state)
    where T : DomainRecord;
