using System.Text;

namespace Vireo.Contract.Uris;

/// <summary>The <c>name=value</c> pairs of a query.</summary>
public static class VirtUriQuery
{
    private static readonly char[] Separators = ['&', ';'];

    /// <summary>Reads the pairs.</summary>
    /// <param name="query">What stands behind the question mark; null: nothing does.</param>
    /// <returns>The pairs in order. Empty ones and those without a name are left out.</returns>
    /// <exception cref="Errors.VirtException"><see cref="Errors.VirtErrorCode.InternalError"/>: an escape is bad.</exception>
    public static IReadOnlyList<VirtUriParameter> Parse(string? query)
    {
        var parameters = new List<VirtUriParameter>();
        foreach (string pair in (query ?? "").Split(Separators))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? pair : pair[..equals];
            if (name.Length == 0)
            {
                continue;
            }

            string value = equals < 0 ? "" : pair[(equals + 1)..];
            parameters.Add(new VirtUriParameter(Unescape(name), Unescape(value), Unescape(value.Replace('+', ' '))));
        }

        return parameters;

        string Unescape(string part) =>
            VirtUriText.TryUnescape(part, out string text, out string? reason)
                ? text
                : throw VirtUriFault.Create(query!, $"{reason} in the query");
    }

    /// <summary>Writes pairs with <c>&amp;</c> between them, every value by its <see cref="VirtUriParameter.Value"/>.</summary>
    /// <param name="parameters">The pairs.</param>
    /// <returns>A query without its question mark; null when there is no pair.</returns>
    public static string? Format(IEnumerable<VirtUriParameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var text = new StringBuilder();
        foreach (var parameter in parameters)
        {
            if (text.Length > 0)
            {
                text.Append('&');
            }

            VirtUriText.Escape(text, parameter.Name, VirtUriText.NameCharacters);
            VirtUriText.Escape(text.Append('='), parameter.Value, VirtUriText.ValueCharacters);
        }

        return text.Length == 0 ? null : text.ToString();
    }
}
