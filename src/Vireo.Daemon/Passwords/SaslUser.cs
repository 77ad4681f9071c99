using Vireo.Sasl.Scram;

namespace Vireo.Daemon.Passwords;

/// <summary>Somebody who may log in with a password, and what is kept in place of it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Sha256">The keys for SCRAM-SHA-256, which passwords that come by themselves are held against too.</param>
/// <param name="Sha1">The keys for SCRAM-SHA-1.</param>
internal sealed record SaslUser(string Name, ScramKeys Sha256, ScramKeys Sha1)
{
    /// <summary>The realm of the secret for DIGEST-MD5; null: there is none.</summary>
    internal string? DigestRealm { get; init; }

    /// <summary>The secret for DIGEST-MD5: as good as the password to who steals it.</summary>
    internal byte[]? DigestSecret { get; init; }

    /// <summary>Makes somebody.</summary>
    /// <param name="name">The name.</param>
    /// <param name="password">The password.</param>
    /// <param name="digestRealm">The realm for DIGEST-MD5; null: that mechanism is not for this user.</param>
    /// <exception cref="FormatException">Nobody can have such a name or password.</exception>
    internal static SaslUser Create(string name, string password, string? digestRealm)
    {
        if (name.Length == 0 || name.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) || name[0] == '#')
        {
            throw new FormatException($"'{name}' cannot be the name of a user: it is empty, begins with #, or has blanks in it");
        }

        if (password.Length == 0 || password.Any(char.IsControl))
        {
            throw new FormatException("a password must not be empty, nor have control characters in it");
        }

        return new SaslUser(name, ScramKeys.Create(ScramHash.Sha256, password), ScramKeys.Create(ScramHash.Sha1, password))
        {
            DigestRealm = digestRealm,
            DigestSecret = digestRealm is null ? null : Vireo.Sasl.DigestMd5.DigestSecret.Create(name, digestRealm, password),
        };
    }
}
