using System.Collections.Concurrent;
using Vireo.Contract.Domains;

namespace Vireo.Host.Objects;

/// <summary>The guests that a driver looks after, by name, UUID and id.</summary>
/// <typeparam name="T">A guest's state.</typeparam>
public sealed class DomainTable<T> : ObjectTable<HostedDomain<T>, T>
    where T : DomainRecord
{
    private readonly ConcurrentDictionary<int, HostedDomain<T>> _byId = new();

    /// <summary>Finds a running guest by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The guest; null: there is none.</returns>
    public HostedDomain<T>? Find(int id) => _byId.GetValueOrDefault(id);

    /// <inheritdoc />
    public override void Add(HostedDomain<T> one)
    {
        base.Add(one);
        SetId(one, DomainHandle.Inactive, one.State.Id);
    }

    /// <inheritdoc />
    public override void Remove(HostedDomain<T> one)
    {
        base.Remove(one);
        SetId(one, one.State.Id, DomainHandle.Inactive);
    }

    /// <summary>Follows a guest's id as it starts and ends. The caller holds the guest's lock.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="oldId">The id that it had.</param>
    /// <param name="newId">The id that it has now.</param>
    public void SetId(HostedDomain<T> domain, int oldId, int newId)
    {
        if (oldId != DomainHandle.Inactive)
        {
            _byId.TryRemove(new(oldId, domain));
        }

        if (newId != DomainHandle.Inactive)
        {
            _byId[newId] = domain;
        }
    }
}
