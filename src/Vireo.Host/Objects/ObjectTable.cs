using System.Collections.Concurrent;

namespace Vireo.Host.Objects;

/// <summary>The objects of one kind that a driver looks after, by name and UUID. Looking up takes no lock; adding and removing takes
/// <see cref="Gate"/>.</summary>
/// <typeparam name="TObject">An object.</typeparam>
/// <typeparam name="TState">Its state.</typeparam>
public class ObjectTable<TObject, TState>
    where TObject : HostedObject<TState>
    where TState : class, IObjectRecord
{
    private readonly ConcurrentDictionary<string, TObject> _byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Guid, TObject> _byUuid = new();
    private volatile TObject[]? _all;

    /// <summary>Held by whoever adds, removes or renames. Before an object's own lock, never after it.</summary>
    public Lock Gate { get; } = new();

    /// <summary>All objects at one time, in no order. The array is shared and not to be changed.</summary>
    public IReadOnlyList<TObject> All => _all ?? Collect();

    /// <summary>The states of all objects but those that are going.</summary>
    public IEnumerable<TState> States => All.Select(one => one.State).Where(state => !state.IsRemoved);

    /// <summary>Finds an object by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The object; null: there is none.</returns>
    public TObject? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Finds an object by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <returns>The object; null: there is none.</returns>
    public TObject? Find(Guid uuid) => _byUuid.GetValueOrDefault(uuid);

    /// <summary>Takes up an object. The caller holds <see cref="Gate"/> and has made sure that name and UUID are free.</summary>
    /// <param name="one">The object.</param>
    public virtual void Add(TObject one)
    {
        ArgumentNullException.ThrowIfNull(one);
        AssertHeld();
        TState state = one.State;
        _byName[state.Name] = one;
        if (state.Uuid is { } uuid)
        {
            _byUuid[uuid] = one;
        }

        _all = null;
    }

    /// <summary>Takes up objects whose names and UUIDs are free.</summary>
    /// <param name="objects">The objects.</param>
    public void AddAll(IEnumerable<TObject> objects)
    {
        ArgumentNullException.ThrowIfNull(objects);
        lock (Gate)
        {
            foreach (TObject one in objects)
            {
                Add(one);
            }
        }
    }

    /// <summary>Forgets an object. The caller holds <see cref="Gate"/>.</summary>
    /// <param name="one">The object.</param>
    public virtual void Remove(TObject one)
    {
        ArgumentNullException.ThrowIfNull(one);
        AssertHeld();
        TState state = one.State;
        _byName.TryRemove(new(state.Name, one));
        if (state.Uuid is { } uuid)
        {
            _byUuid.TryRemove(new(uuid, one));
        }

        _all = null;
    }

    /// <summary>Gives an object another name. The caller holds <see cref="Gate"/>.</summary>
    /// <param name="one">The object.</param>
    /// <param name="oldName">The name that it had.</param>
    /// <param name="newName">The name that it has now.</param>
    public void Rename(TObject one, string oldName, string newName)
    {
        AssertHeld();
        _byName[newName] = one;
        _byName.TryRemove(new(oldName, one));
    }

    /// <summary>Changes an object under its lock, and forgets it if that is what the change says.</summary>
    /// <param name="one">The object.</param>
    /// <param name="change">Gives the state after the change, or refuses.</param>
    /// <param name="then">What to tell of it, still under the lock, so that events come in the order of the changes.</param>
    /// <returns>The state after the change; null: the object was gone already.</returns>
    public TState? Change(TObject one, Func<TState, TState> change, Action<TState>? then = null)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(change);
        TState after;
        lock (one.Gate)
        {
            if (one.State.IsRemoved)
            {
                return null;
            }

            after = change(one.State);
            one.State = after;
            then?.Invoke(after);
        }

        if (after.IsRemoved)
        {
            lock (Gate)
            {
                Remove(one);
            }
        }

        return after;
    }

    private void AssertHeld() => System.Diagnostics.Debug.Assert(Gate.IsHeldByCurrentThread, "the table changes under its lock");

    private TObject[] Collect()
    {
        lock (Gate)
        {
            return _all ??= [.. _byName.Values];
        }
    }
}
