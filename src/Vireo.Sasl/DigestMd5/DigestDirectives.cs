using System.Text;
using Vireo.Sasl.Exchanges;

namespace Vireo.Sasl.DigestMd5;

/// <summary>A message of DIGEST-MD5: names with values, <c>name=value</c> or <c>name="value"</c>, with commas between them (RFC 2831).</summary>
internal sealed class DigestDirectives
{
    private const int MaxCount = 64;

    private readonly List<(string Name, string Value)> _all = [];

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <returns>Its directives.</returns>
    /// <exception cref="SaslException">It is not written so.</exception>
    internal static DigestDirectives Parse(string text)
    {
        var read = new DigestDirectives();
        ReadOnlySpan<char> rest = text;
        while (!(rest = rest.TrimStart(" \t\r\n,")).IsEmpty)
        {
            int equals = rest.IndexOf('=');
            if (equals <= 0 || read._all.Count == MaxCount)
            {
                throw new SaslException("a directive has no name or value, or there are too many");
            }

            string name = rest[..equals].Trim().ToString().ToLowerInvariant();
            rest = rest[(equals + 1)..].TrimStart();
            read._all.Add((name, rest.StartsWith('"') ? TakeQuoted(ref rest) : TakeToken(ref rest)));
            if (!rest.TrimStart().IsEmpty && rest.TrimStart()[0] != ',')
            {
                throw new SaslException("something stands between two directives");
            }
        }

        return read;
    }

    /// <summary>All values of a name that may occur again.</summary>
    internal IReadOnlyList<string> All(string name) => [.. _all.Where(one => one.Name == name).Select(one => one.Value)];

    /// <summary>The value of a name.</summary>
    /// <returns>It; null: it does not occur.</returns>
    /// <exception cref="SaslException">It occurs twice.</exception>
    internal string? Find(string name) => All(name) switch
    {
        [] => null,
        [var value] => value,
        _ => throw new SaslException($"the directive '{name}' occurs twice"),
    };

    /// <summary>The value of a name that must occur.</summary>
    internal string Get(string name) => Find(name) ?? throw new SaslException($"the directive '{name}' is missing");

    /// <summary>The words of a list; none if it does not occur.</summary>
    internal IReadOnlyList<string> Words(string name) =>
        Find(name)?.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    internal DigestDirectives Add(string name, string value)
    {
        _all.Add((name, value));
        return this;
    }

    internal DigestDirectives AddQuoted(string name, string value) =>
        Add(name, $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");

    /// <summary>The message; values stand as they were added.</summary>
    public override string ToString() => string.Join(',', _all.Select(one => $"{one.Name}={one.Value}"));

    private static string TakeToken(ref ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOfAny(", \t\r\n");
        string token = (end < 0 ? rest : rest[..end]).ToString();
        rest = end < 0 ? [] : rest[end..];
        return token;
    }

    private static string TakeQuoted(ref ReadOnlySpan<char> rest)
    {
        var value = new StringBuilder();
        for (int i = 1; i < rest.Length; i++)
        {
            if (rest[i] == '"')
            {
                rest = rest[(i + 1)..];
                return value.ToString();
            }

            i += rest[i] == '\\' ? 1 : 0;
            value.Append(i < rest.Length ? rest[i] : '\\');
        }

        throw new SaslException("a quoted value does not end");
    }
}
