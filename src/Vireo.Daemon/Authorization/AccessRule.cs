using System.IO.Enumeration;

namespace Vireo.Daemon.Authorization;

/// <summary>A line of the policy: whom it speaks of, what it lets them do or keeps them from, and to which objects.</summary>
/// <param name="Allows">Whether it lets them; else it keeps them from it.</param>
/// <param name="IsMeant">Whether it speaks of someone.</param>
/// <param name="Permission">A pattern of permissions: <c>domain:start</c>, <c>domain:*</c>, <c>*:*</c>.</param>
/// <param name="Name">A pattern that the object's name must match; null: any.</param>
/// <param name="Uuid">The UUID that the object must have; null: any.</param>
/// <param name="Parent">A pattern for the name of what it is part of; null: any.</param>
internal sealed record AccessRule(
    bool Allows, Func<AccessSubject, bool> IsMeant, string Permission, string? Name, Guid? Uuid, string? Parent)
{
    /// <summary>Whether it speaks of some objects only.</summary>
    internal bool HasConditions => (Name, Uuid, Parent) is not (null, null, null);

    /// <summary>Whether it speaks of a permission.</summary>
    /// <param name="permission">The permission, <c>object:permission</c>.</param>
    /// <returns>Whether it does.</returns>
    internal bool Covers(string permission) => Matches(Permission, permission);

    /// <summary>
    /// Whether it speaks of an object. Of an unknown one a rule with conditions may or may not: then it keeps from what it keeps from, but
    /// lets nobody do anything.
    /// </summary>
    /// <param name="what">The object.</param>
    /// <returns>Whether it does.</returns>
    internal bool Covers(AccessObject what) => Covers(Name, what.Name) && Covers(Parent, what.Parent) && (Uuid is null || (what.Uuid is { } uuid ? uuid == Uuid : !Allows));

    private bool Covers(string? pattern, string? value) => pattern is null || (value is null ? !Allows : Matches(pattern, value));

    private static bool Matches(string pattern, string value) => FileSystemName.MatchesSimpleExpression(pattern, value, ignoreCase: false);
}
