using System.Collections.Immutable;
using Vireo.Errors;

namespace Vireo.Host.Moments;

/// <summary>
/// A guest's snapshots or checkpoints: a tree, and the one that is current. It never changes; what changes it gives another.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
public sealed record MomentTree<T>
    where T : Moment
{
    /// <summary>Stands for the root, which no moment is.</summary>
    private const string Root = "";

    private ImmutableDictionary<string, T> _moments = ImmutableDictionary<string, T>.Empty;

    /// <summary>The children of each, the newest first.</summary>
    private ImmutableDictionary<string, ImmutableList<string>> _children = ImmutableDictionary<string, ImmutableList<string>>.Empty;

    private string? _current;

    /// <summary>How many there are.</summary>
    public int Count => _moments.Count;

    /// <summary>The current one; null: none is.</summary>
    public T? Current => _current is null ? null : _moments[_current];

    /// <summary>Finds one by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The moment; null: there is none.</returns>
    public T? Find(string name) => _moments.GetValueOrDefault(name);

    /// <summary>Whether one has children.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Whether it has.</returns>
    public bool HasChildren(string name) => !ChildrenOf(name).IsEmpty;

    /// <summary>Lists those below one: each before its own children, and the newest first.</summary>
    /// <param name="from">The one; null: the root.</param>
    /// <param name="query">Which are meant.</param>
    /// <returns>The moments.</returns>
    public IEnumerable<T> Below(string? from, MomentQuery query)
    {
        var open = new Stack<string>(ChildrenOf(from ?? Root).Reverse());
        while (open.TryPop(out string? name))
        {
            bool isLeaf = !HasChildren(name);
            if (query.Leaves is null || query.Leaves == isLeaf)
            {
                yield return _moments[name];
            }

            foreach (string child in query.Deep ? ChildrenOf(name).Reverse() : [])
            {
                open.Push(child);
            }
        }
    }

    /// <summary>The tree with one more.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>The other tree.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationFailed"/>: there is one of that name.</exception>
    public MomentTree<T> Add(T moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return _moments.ContainsKey(moment.Name)
            ? throw VirtErrorTexts.Raise(
                VirtErrorCode.OperationFailed, VirtErrorDomain.Domain, $"domain moment {moment.Name} already exists")
            : Put(moment);
    }

    /// <summary>The tree with one in place of another of its name, which keeps its children.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>The other tree.</returns>
    public MomentTree<T> Replace(T moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return Unlink(moment.Name).Put(moment);
    }

    /// <summary>The tree with another current one.</summary>
    /// <param name="name">Its name; null: none.</param>
    /// <returns>The other tree.</returns>
    public MomentTree<T> WithCurrent(string? name) => this with { _current = name };

    /// <summary>The tree without one; its children follow its parent, which becomes current in its place.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The other tree.</returns>
    public MomentTree<T> Remove(string name)
    {
        T moment = _moments[name];
        MomentTree<T> tree = Unlink(name);
        string parent = Key(moment);
        ImmutableList<string> orphans = ChildrenOf(name);
        tree = tree with
        {
            _moments = tree._moments.Remove(name).SetItems(orphans.Select(
                child => KeyValuePair.Create(child, _moments[child] with { ParentName = moment.ParentName }))),
            _children = tree._children.Remove(name).SetItem(parent, tree.ChildrenOf(parent).InsertRange(0, orphans)),
        };
        return _current == name ? tree with { _current = moment.ParentName } : tree;
    }

    /// <summary>The tree without all those below one; it becomes current in place of any of them.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The other tree.</returns>
    public MomentTree<T> RemoveBelow(string name)
    {
        string[] all = [.. Below(name, new MomentQuery(Deep: true)).Select(moment => moment.Name)];
        return this with
        {
            _moments = _moments.RemoveRange(all),
            _children = _children.RemoveRange(all).Remove(name),
            _current = all.Contains(_current) ? name : _current,
        };
    }

    /// <summary>Judges the parent of a moment that is about to be put in.</summary>
    /// <param name="moment">The moment.</param>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.InvalidArg"/>: the parent is not there, or is or follows the moment itself.
    /// </exception>
    public void CheckParent(T moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        if (moment.ParentName is not { } parent)
        {
            return;
        }

        if (parent == moment.Name)
        {
            throw Fault($"cannot set moment {moment.Name} as its own parent");
        }

        T? other = Find(parent) ?? throw Fault($"parent {parent} for moment {moment.Name} not found");
        while (other?.ParentName is { } next)
        {
            if (next == moment.Name)
            {
                throw Fault($"parent {other.Name} would create cycle to {moment.Name}");
            }

            other = Find(next);
        }
    }

    private static VirtException Fault(string detail) => VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.Domain, detail);

    private ImmutableList<string> ChildrenOf(string name) => _children.GetValueOrDefault(name) ?? [];

    private string Key(T moment) => moment.ParentName is { } parent && _moments.ContainsKey(parent) ? parent : Root;

    private MomentTree<T> Put(T moment)
    {
        string parent = Key(moment);
        return this with
        {
            _moments = _moments.SetItem(moment.Name, moment),
            _children = _children.SetItem(parent, ChildrenOf(parent).Insert(0, moment.Name)),
        };
    }

    private MomentTree<T> Unlink(string name)
    {
        string parent = Key(_moments[name]);
        return this with { _children = _children.SetItem(parent, ChildrenOf(parent).Remove(name)) };
    }
}
