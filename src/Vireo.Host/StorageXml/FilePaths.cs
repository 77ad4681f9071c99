using System.Text;

namespace Vireo.Host.StorageXml;

/// <summary>Paths as pools and volumes have them.</summary>
public static class FilePaths
{
    /// <summary>The path without needless slashes; a URI is left as it is (<c>virFileSanitizePath</c>).</summary>
    /// <param name="path">The path.</param>
    /// <returns>The tidy path.</returns>
    public static string Tidy(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        int scheme = path.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0 && path.IndexOf('/', StringComparison.Ordinal) > scheme)
        {
            return path;
        }

        // Two slashes in front may mean something to POSIX, three do not.
        bool doubled = path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("///", StringComparison.Ordinal);
        var tidy = new StringBuilder(doubled ? "//" : string.Empty);
        for (int i = tidy.Length; i < path.Length; i++)
        {
            bool repeated = path[i] == '/' && i + 1 < path.Length && path[i + 1] == '/';
            bool last = path[i] == '/' && i + 1 == path.Length && tidy.Length > 0;
            if (!repeated && !last)
            {
                tidy.Append(path[i]);
            }
        }

        return tidy.ToString();
    }
}
