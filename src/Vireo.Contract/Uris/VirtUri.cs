using System.Globalization;
using System.Text;
using Vireo.Errors;

namespace Vireo.Contract.Uris;

/// <summary>A URI as libvirt reads one: its parts, with the escapes taken out. What the parts mean is not known here.</summary>
/// <remarks><c>virURI</c>.</remarks>
public sealed record VirtUri
{
    /// <summary>What stands before the first colon, as written: <c>qemu+ssh</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary>What stands before the server's <c>@</c>, a password included; null: there is no <c>@</c>.</summary>
    public string? User { get; init; }

    /// <summary>The server's name or address, an IPv6 address without its brackets; null: none is named.</summary>
    public string? Server { get; init; }

    /// <summary>The server's port; 0: none is named.</summary>
    public int Port { get; init; }

    /// <summary>The path, its leading slash included; null: there is none.</summary>
    public string? Path { get; init; }

    /// <summary>What stands between <c>?</c> and <c>#</c>, escapes left in; null: there is no <c>?</c>.</summary>
    public string? Query { get; init; }

    /// <summary>What stands behind the first <c>#</c>; null: there is none.</summary>
    public string? Fragment { get; init; }

    /// <summary>The query's <c>name=value</c> pairs in order, repeated ones included; those without a name are left out.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>: an escape in <see cref="Query"/> is bad.</exception>
    public IReadOnlyList<VirtUriParameter> Parameters => VirtUriQuery.Parse(Query);

    /// <summary>Reads a URI.</summary>
    /// <param name="text">The URI; ASCII, anything else is escaped in it.</param>
    /// <returns>Its parts.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.InternalError"/>: it is none; <see cref="VirtErrorCode.NoConnect"/>: it has no scheme.
    /// </exception>
    /// <remarks><c>virURIParse</c>.</remarks>
    public static VirtUri Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new VirtUriReader(text).Read();
    }

    /// <summary>The same URI with its query written anew from <see cref="Parameters"/>: one separator, one form of escape.</summary>
    /// <returns>A URI that means the same.</returns>
    /// <remarks><c>virURIFormatParams</c>.</remarks>
    public VirtUri Normalize() => this with { Query = VirtUriQuery.Format(Parameters) };

    /// <summary>Writes the URI; the query as it came.</summary>
    /// <returns>Text that <see cref="Parse"/> reads as an equal URI.</returns>
    /// <remarks><c>virURIFormat</c>.</remarks>
    public override string ToString()
    {
        var text = new StringBuilder(Scheme).Append(':');
        AppendAuthority(text);
        VirtUriText.Escape(text, Path ?? "", VirtUriText.PlainPathCharacters);
        if (Query is not null)
        {
            text.Append('?').Append(Query);
        }

        if (Fragment is not null)
        {
            VirtUriText.Escape(text.Append('#'), Fragment, VirtUriText.FragmentCharacters);
        }

        return text.ToString();
    }

    private void AppendAuthority(StringBuilder text)
    {
        // Without a server "//" is written all the same, as libvirt does: test:///default. A path with no slash would become a server then.
        if (Server is null && User is null && Port == 0 && Path is { Length: > 0 } && Path[0] != '/')
        {
            return;
        }

        text.Append("//");
        if (User is not null)
        {
            VirtUriText.Escape(text, User, VirtUriText.UserCharacters);
            text.Append('@');
        }

        if (Server?.Contains(':', StringComparison.Ordinal) == true)
        {
            text.Append('[').Append(Server).Append(']');
        }
        else
        {
            VirtUriText.Escape(text, Server ?? "", VirtUriText.ServerCharacters);
        }

        if (Port != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $":{Port}");
        }
    }
}
