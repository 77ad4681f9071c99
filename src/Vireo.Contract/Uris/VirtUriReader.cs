using System.Buffers;
using System.Globalization;

namespace Vireo.Contract.Uris;

/// <summary>Splits a URI at its delimiters (RFC 3986), part by part from the left.</summary>
internal ref struct VirtUriReader(string text)
{
    private const string PathDelimiters = "/?#";

    private ReadOnlySpan<char> _rest = text;

    internal VirtUri Read()
    {
        string scheme = ReadScheme();
        string? user = null, server = null;
        int port = 0;
        if (_rest.StartsWith("//"))
        {
            _rest = _rest[2..];
            (user, server, port) = ReadAuthority(TakeUntil(PathDelimiters));
        }

        string path = Unescape(TakeUntil("?#"), VirtUriText.PathCharacters, "path");
        string? query = _rest.StartsWith('?') ? ReadQuery() : null;
        string? fragment = _rest.StartsWith('#') ? Unescape(_rest[1..], VirtUriText.FragmentCharacters, "fragment") : null;
        return new VirtUri
        {
            Scheme = scheme,
            User = user,
            Server = server,
            Port = port,
            Path = path.Length == 0 ? null : path,
            Query = query,
            Fragment = fragment,
        };
    }

    private string ReadScheme()
    {
        int colon = _rest.IndexOf(':');
        int delimiter = _rest.IndexOfAny(PathDelimiters);
        if (colon < 0 || (delimiter >= 0 && delimiter < colon))
        {
            throw VirtUriFault.NoDriver(text);
        }

        var scheme = _rest[..colon];
        if (scheme.IsEmpty)
        {
            throw VirtUriFault.Create(text, null);
        }

        if (!char.IsAsciiLetter(scheme[0]) || scheme.ContainsAnyExcept(VirtUriText.SchemeCharacters))
        {
            throw VirtUriFault.Create(text, $"bad scheme '{scheme}'");
        }

        _rest = _rest[(colon + 1)..];
        return scheme.ToString();
    }

    private readonly (string? User, string? Server, int Port) ReadAuthority(ReadOnlySpan<char> authority)
    {
        string? user = null;
        int at = authority.IndexOf('@');
        if (at >= 0)
        {
            user = Unescape(authority[..at], VirtUriText.UserCharacters, "user");
            authority = authority[(at + 1)..];
        }

        var server = authority.StartsWith('[') ? TakeAddress(ref authority) : TakeName(ref authority);
        return (user, server.Length == 0 ? null : server, ReadPort(authority));
    }

    private readonly string TakeAddress(ref ReadOnlySpan<char> authority)
    {
        int end = authority.IndexOf(']');
        if (end < 0)
        {
            throw VirtUriFault.Create(text, "the server's '[' has no ']'");
        }

        var address = authority[1..end];
        if (address.ContainsAnyExcept(VirtUriText.AddressCharacters))
        {
            throw VirtUriFault.Create(text, $"bad server '[{address}]'");
        }

        authority = authority[(end + 1)..];
        return address.ToString();
    }

    private readonly string TakeName(ref ReadOnlySpan<char> authority)
    {
        int colon = authority.IndexOf(':');
        var name = colon < 0 ? authority : authority[..colon];
        authority = authority[name.Length..];
        return Unescape(name, VirtUriText.ServerCharacters, "server");
    }

    private readonly int ReadPort(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
        {
            return 0;
        }

        return rest[0] == ':' && int.TryParse(rest[1..], NumberStyles.None, CultureInfo.InvariantCulture, out int port)
            ? port
            : throw VirtUriFault.Create(text, $"bad port '{rest}'");
    }

    private string ReadQuery()
    {
        _rest = _rest[1..];
        var query = TakeUntil("#");
        Unescape(query, VirtUriText.QueryCharacters, "query");
        return query.ToString();
    }

    private ReadOnlySpan<char> TakeUntil(ReadOnlySpan<char> delimiters)
    {
        int end = _rest.IndexOfAny(delimiters);
        var part = end < 0 ? _rest : _rest[..end];
        _rest = _rest[part.Length..];
        return part;
    }

    private readonly string Unescape(ReadOnlySpan<char> part, SearchValues<char> plain, string name)
    {
        foreach (char character in part)
        {
            if (character != '%' && !plain.Contains(character))
            {
                throw VirtUriFault.Create(text, $"'{character}' in the {name} must be escaped");
            }
        }

        return VirtUriText.TryUnescape(part.ToString(), out string unescaped, out string? reason)
            ? unescaped
            : throw VirtUriFault.Create(text, $"{reason} in the {name}");
    }
}
