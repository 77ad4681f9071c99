using System.Globalization;
using Vireo.Sasl.Scram;

namespace Vireo.Daemon.Passwords;

/// <summary>
/// A user as a line of the file: the name, then <c>MECHANISM=value</c> with blanks between. SCRAM's value is iterations, salt, stored key and
/// server key with colons between; DIGEST-MD5's is realm and secret. All but the iterations is base64.
/// </summary>
internal static class SaslUserLine
{
    private const string Digest = "DIGEST-MD5";

    internal static string Write(SaslUser user)
    {
        string line = $"{user.Name} {Write(ScramHash.Sha256, user.Sha256)} {Write(ScramHash.Sha1, user.Sha1)}";
        return user is { DigestRealm: { } realm, DigestSecret: { } secret }
            ? $"{line} {Digest}={Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(realm))}:{Convert.ToBase64String(secret)}"
            : line;
    }

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">It is no such line.</exception>
    internal static SaslUser Read(string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Dictionary<string, string[]> values = words.Skip(1).Select(word => word.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair.Length == 2 ? pair[1].Split(':') : throw new FormatException($"'{pair[0]}' has no value"));
        var user = new SaslUser(words[0], ReadKeys(values, ScramHash.Sha256), ReadKeys(values, ScramHash.Sha1));
        return values.GetValueOrDefault(Digest) switch
        {
            null => user,
            [var realm, var secret] => user with { DigestRealm = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(realm)), DigestSecret = Convert.FromBase64String(secret) },
            _ => throw new FormatException($"{Digest} wants a realm and a secret"),
        };
    }

    private static string Write(ScramHash hash, ScramKeys keys) => string.Create(
        CultureInfo.InvariantCulture,
        $"{hash.Mechanism}={keys.Iterations}:{Convert.ToBase64String(keys.Salt)}:{Convert.ToBase64String(keys.StoredKey)}:{Convert.ToBase64String(keys.ServerKey)}");

    private static ScramKeys ReadKeys(Dictionary<string, string[]> values, ScramHash hash) =>
        values.GetValueOrDefault(hash.Mechanism) is [var iterations, var salt, var stored, var server]
            ? new ScramKeys(
                Convert.FromBase64String(salt),
                int.Parse(iterations, NumberStyles.None, CultureInfo.InvariantCulture),
                Convert.FromBase64String(stored),
                Convert.FromBase64String(server))
            : throw new FormatException($"{hash.Mechanism} wants iterations, salt, stored key and server key");
}
