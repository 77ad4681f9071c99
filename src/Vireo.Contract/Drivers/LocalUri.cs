using System.Collections.Frozen;
using Vireo.Contract.Uris;
using Vireo.Errors;

namespace Vireo.Contract.Drivers;

/// <summary>
/// Tells URIs that stay on this node from those that lead away. A daemon that opened the latter for its clients would lend them its own
/// rights on other hosts, on sockets and on programs.
/// </summary>
public static class LocalUri
{
    // What the remote driver understands, and no local one.
    private static readonly FrozenSet<string> RemoteParameters = FrozenSet.ToFrozenSet(
        [
            "name", "command", "socket", "auth", "netcat", "keyfile", "pkipath", "no_sanity", "no_verify", "no_tty", "tls_priority",
            "proxy", "mode", "known_hosts", "known_hosts_verify", "sshauth",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Refuses a URI that leads away from this node.</summary>
    /// <param name="uri">The URI.</param>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoConnect"/>: it has a transport, a server, a user or a parameter of remote URIs.
    /// </exception>
    public static void Require(VirtUri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        if (FindRemotePart(uri) is { } part)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.NoConnect, VirtErrorDomain.None, $"{uri}: {part} leads away from this node");
        }
    }

    private static string? FindRemotePart(VirtUri uri)
    {
        if (uri.Scheme.Contains('+', StringComparison.Ordinal))
        {
            return $"transport '{uri.Scheme[(uri.Scheme.IndexOf('+', StringComparison.Ordinal) + 1)..]}'";
        }

        if (!string.IsNullOrEmpty(uri.Server))
        {
            return $"server '{uri.Server}'";
        }

        if (uri.User is not null || uri.Port != 0)
        {
            return "user or port";
        }

        string? parameter = uri.Parameters.Select(parameter => parameter.Name).FirstOrDefault(RemoteParameters.Contains);
        return parameter is null ? null : $"parameter '{parameter}'";
    }
}
