using Vireo.Transport.Opening;
using Vireo.Transport.Uris;

namespace Vireo.Transport.Unix;

/// <summary>Which sockets a URI may mean, the likeliest first.</summary>
internal static class UnixSocketSearch
{
    private const string LegacyDaemon = "libvirt";

    /// <summary>Not every server has <c>/run</c>; those that do have this too.</summary>
    private const string RemoteRuntimeFolder = "/var/run/libvirt";

    /// <summary>The drivers that have daemons of their own, in the order in which a URI-less connection tries them.</summary>
    private static readonly string[] ModularDrivers = ["qemu", "xen", "lxc", "vz", "bhyve", "ch", "vbox"];

    internal static IReadOnlyList<string> Find(RemoteUri uri, TransportOptions options)
    {
        var parameters = uri.Parameters;
        if (parameters.Socket is not null)
        {
            return [parameters.Socket];
        }

        string legacy = MakePath(LegacyDaemon, uri, options);
        string[] direct = [.. DirectDaemons(uri).Select(daemon => MakePath(daemon, uri, options))];
        return parameters.Mode switch
        {
            SocketMode.Legacy => [legacy],
            SocketMode.Direct when direct.Length == 0 => throw RemoteUriFault.Create("Cannot use direct socket mode if no URI is set"),
            SocketMode.Direct => direct,
            _ => [.. direct, legacy],
        };
    }

    /// <summary>The socket of the user's own daemon, which can be started where nobody listens on it.</summary>
    /// <param name="uri">The URI.</param>
    /// <param name="options">Who the user is.</param>
    /// <returns>The socket; null: it is another daemon that is meant.</returns>
    internal static string? OwnDaemon(RemoteUri uri, TransportOptions options) =>
        uri.Parameters is { Socket: null, Mode: not SocketMode.Direct } && IsSession(uri) && !options.Environment.IsRoot
            ? MakePath(LegacyDaemon, uri, options)
            : null;

    /// <summary>libvirtd's socket on an ssh server, where this user's own folders are taken for those over there.</summary>
    internal static string RemotePath(RemoteUri uri, TransportOptions options)
    {
        if (uri.Parameters.Mode == SocketMode.Direct)
        {
            throw RemoteUriFault.Unsupported("Cannot use direct socket mode for ssh transport");
        }

        var environment = options.Environment with { SystemRuntimeFolder = RemoteRuntimeFolder };
        return MakePath(LegacyDaemon, uri, options with { Environment = environment });
    }

    private static IEnumerable<string> DirectDaemons(RemoteUri uri)
    {
        if (uri.Driver is not null)
        {
            return [$"virt{uri.Driver}d"];
        }

        return ModularDrivers.Select(static driver => $"virt{driver}d");
    }

    private static string MakePath(string daemon, RemoteUri uri, TransportOptions options)
    {
        var environment = options.Environment;
        return IsSession(uri) && !environment.IsRoot
            ? $"{environment.UserSocketFolder}/{daemon}-{SocketName(isReadOnly: false)}"
            : $"{environment.SystemRuntimeFolder}/{daemon}-{SocketName(options.IsReadOnly)}";
    }

    private static string SocketName(bool isReadOnly) => isReadOnly ? "sock-ro" : "sock";

    /// <summary>
    /// Whether the user's own daemon is meant. The test driver has nothing that belongs to the system, and no URI says nothing of it.
    /// </summary>
    private static bool IsSession(RemoteUri uri) =>
        uri == RemoteUri.Probe || uri.Uri.Path == "/session" || uri.Uri.Scheme.StartsWith("test+", StringComparison.Ordinal);
}
