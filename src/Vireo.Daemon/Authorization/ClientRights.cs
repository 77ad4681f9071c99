using System.Collections.Concurrent;

namespace Vireo.Daemon.Authorization;

/// <summary>What one client may do.</summary>
/// <param name="rules">The rules that speak of it, in order.</param>
internal sealed class ClientRights(IReadOnlyList<AccessRule> rules)
{
    private readonly ConcurrentDictionary<string, AccessRule[]> _byPermission = [];

    /// <summary>Whether the client may do something to an object.</summary>
    /// <param name="permission">What, <c>object:permission</c>.</param>
    /// <param name="what">The object.</param>
    /// <returns>Whether it may.</returns>
    internal bool May(string permission, AccessObject what) => Find(permission).FirstOrDefault(rule => rule.Covers(what))?.Allows ?? false;

    /// <summary>Whether the answer depends on the object; then it has to be found first.</summary>
    /// <param name="permission">What, <c>object:permission</c>.</param>
    /// <returns>Whether it does.</returns>
    internal bool DependsOnObject(string permission) => Find(permission).Any(rule => rule.HasConditions);

    /// <summary>Whether there is an object that the client may do something to.</summary>
    /// <param name="permission">What, <c>object:permission</c>.</param>
    /// <returns>Whether there is.</returns>
    internal bool MayEver(string permission) => Find(permission).Any(rule => rule.Allows);

    // A rule without conditions ends the search: what comes behind it never counts.
    private AccessRule[] Find(string permission) => _byPermission.GetOrAdd(permission, asked =>
    {
        var covering = rules.Where(rule => rule.Covers(asked)).ToList();
        int last = covering.FindIndex(rule => !rule.HasConditions);
        return [.. last < 0 ? covering : covering.Take(last + 1)];
    });
}
