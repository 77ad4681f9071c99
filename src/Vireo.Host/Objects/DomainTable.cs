using System.Collections.Concurrent;
using Vireo.Contract.Domains;

namespace Vireo.Host.Objects;

/// <summary>The guests that a driver looks after, by name, UUID and id. Looking up takes no lock; changing takes <see
/// cref="Gate"/>.</summary>
/// <typeparam name="T">A guest's state.</typeparam>
public sealed class DomainTable<T>
    where T : DomainRecord
{
    private readonly ConcurrentDictionary<string, HostedDomain<T>> _byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Guid, HostedDomain<T>> _byUuid = new();
    private readonly ConcurrentDictionary<int, HostedDomain<T>> _byId = new();
    private volatile HostedDomain<T>[]? _all;

    /// <summary>Held by whoever adds, removes or renames. Before a guest's own lock, never after it.</summary>
    public Lock Gate { get; } = new();

    /// <summary>All guests at one time, in no order. The array is shared and not to be changed.</summary>
    public IReadOnlyList<HostedDomain<T>> All => _all ?? Collect();

    /// <summary>Finds a guest by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The guest; null: there is none.</returns>
    public HostedDomain<T>? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Finds a guest by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <returns>The guest; null: there is none.</returns>
    public HostedDomain<T>? Find(Guid uuid) => _byUuid.GetValueOrDefault(uuid);

    /// <summary>Finds a running guest by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The guest; null: there is none.</returns>
    public HostedDomain<T>? Find(int id) => _byId.GetValueOrDefault(id);

    /// <summary>Takes up a guest. The caller holds <see cref="Gate"/> and has made sure that name and UUID are free.</summary>
    /// <param name="domain">The guest.</param>
    public void Add(HostedDomain<T> domain)
    {
        ArgumentNullException.ThrowIfNull(domain);
        System.Diagnostics.Debug.Assert(Gate.IsHeldByCurrentThread, "the table changes under its lock");
        T state = domain.State;
        _byName[state.Definition.Name] = domain;
        _byUuid[state.Definition.Uuid] = domain;
        SetId(domain, DomainHandle.Inactive, state.Id);
        _all = null;
    }

    /// <summary>Forgets a guest. The caller holds <see cref="Gate"/>.</summary>
    /// <param name="domain">The guest.</param>
    public void Remove(HostedDomain<T> domain)
    {
        ArgumentNullException.ThrowIfNull(domain);
        System.Diagnostics.Debug.Assert(Gate.IsHeldByCurrentThread, "the table changes under its lock");
        T state = domain.State;
        _byName.TryRemove(new(state.Definition.Name, domain));
        _byUuid.TryRemove(new(state.Definition.Uuid, domain));
        SetId(domain, state.Id, DomainHandle.Inactive);
        _all = null;
    }

    /// <summary>Gives a guest another name. The caller holds <see cref="Gate"/>.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="oldName">The name that it had.</param>
    /// <param name="newName">The name that it has now.</param>
    public void Rename(HostedDomain<T> domain, string oldName, string newName)
    {
        System.Diagnostics.Debug.Assert(Gate.IsHeldByCurrentThread, "the table changes under its lock");
        _byName[newName] = domain;
        _byName.TryRemove(new(oldName, domain));
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

    private HostedDomain<T>[] Collect()
    {
        lock (Gate)
        {
            return _all ??= [.. _byUuid.Values];
        }
    }
}
