using Vireo.Daemon.Accounts;

namespace Vireo.Daemon.Authorization;

/// <summary>Who asks, as far as the daemon knows for sure.</summary>
internal sealed record AccessSubject
{
    /// <summary>The user at the other end of a unix socket; null: it is another kind of connection.</summary>
    internal uint? UserId { get; init; }

    /// <summary>What the host calls the user.</summary>
    internal string? UserName { get; init; }

    /// <summary>The groups that the user is in: their names, and their numbers as text.</summary>
    internal IReadOnlySet<string> Groups { get; init; } = new HashSet<string>();

    /// <summary>The name of the SASL login; null: there was none.</summary>
    internal string? SaslName { get; init; }

    /// <summary>The name in the client's certificate, as GnuTLS writes it; null: there was none.</summary>
    internal string? DistinguishedName { get; init; }

    /// <summary>Adds what the host says of a user.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="groupId">The group that the process runs in.</param>
    /// <returns>The subject.</returns>
    internal AccessSubject With(uint userId, uint groupId)
    {
        string? name = HostAccounts.UserName(userId);
        IReadOnlyList<uint> groups = name is null ? [groupId] : HostAccounts.GroupsOf(name, groupId);
        return this with
        {
            UserId = userId,
            UserName = name,
            Groups = groups.SelectMany(group => (string?[])[HostAccounts.GroupName(group), $"{group}"]).OfType<string>().ToHashSet(),
        };
    }
}
