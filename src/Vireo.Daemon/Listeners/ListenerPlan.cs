using Vireo.Contract.Authentication;
using Vireo.Daemon.Configuration;

namespace Vireo.Daemon.Listeners;

/// <summary>Opens the listeners that the configuration asks for: all of them, or none.</summary>
/// <param name="settings">The configuration.</param>
/// <param name="paths">Where the daemon's files lie.</param>
/// <param name="listen">Whether the network is listened on.</param>
/// <param name="activated">What systemd listens on already; then nothing else is opened. Null: nothing.</param>
internal sealed class ListenerPlan(DaemonSettings settings, RuntimePaths paths, bool listen, ActivatedSockets? activated)
{
    private const UnixFileMode Everyone = (UnixFileMode)0b111_111_111;
    private const UnixFileMode OwnerOnly = (UnixFileMode)0b111_000_000;
    private const UnixFileMode SystemFolder = (UnixFileMode)0b111_101_101;

    /// <summary>Whether clients with certificates are listened for.</summary>
    internal bool HasTls => activated?.Has(ListenerRole.Tls) ?? (listen && settings.Network.ListenTls);

    private bool HasTcp => listen && settings.Network.ListenTcp;

    /// <summary>Opens the listeners.</summary>
    /// <param name="cancellationToken">Gives up; nothing stays open.</param>
    /// <returns>The listeners, which belong to the caller.</returns>
    /// <exception cref="ListenerException">One cannot be opened.</exception>
    internal async Task<IReadOnlyList<Listener>> OpenAsync(CancellationToken cancellationToken)
    {
        var listeners = new List<Listener>();
        try
        {
            if (activated is not null)
            {
                listeners.AddRange(Enum.GetValues<ListenerRole>().SelectMany(TakeOver));
                return listeners;
            }

            OpenUnix(listeners);
            await OpenNetworkAsync(listeners, cancellationToken);
            return listeners;
        }
        catch
        {
            listeners.ForEach(listener => listener.Dispose());
            throw;
        }
    }

    private void OpenUnix(List<Listener> listeners)
    {
        string folder = settings.UnixSockets.Directory ?? CreateFolder(paths.SocketFolder);
        RequireSafe(folder);
        uint? group = FindGroup(settings.UnixSockets.Group);
        var mode = settings.UnixSockets.ReadWriteMode
            ?? (AuthenticationOf(ListenerRole.ReadWrite) == AuthenticationType.Polkit ? Everyone : OwnerOnly);
        listeners.Add(OpenUnix(Path.Combine(folder, SocketNames.ReadWrite), mode, group, ListenerRole.ReadWrite));
        if (paths.IsSystem)
        {
            listeners.Add(OpenUnix(Path.Combine(folder, SocketNames.ReadOnly), settings.UnixSockets.ReadOnlyMode, group, ListenerRole.ReadOnly));
        }

        listeners.Add(OpenUnix(Path.Combine(folder, SocketNames.Admin), settings.UnixSockets.AdminMode, group, ListenerRole.Admin));
    }

    private IEnumerable<Listener> TakeOver(ListenerRole role) =>
        activated?.Claim(role).Select(socket => new Listener(socket, isListening: true) { Role = role, Authentication = AuthenticationOf(role) }) ?? [];

    private Listener OpenUnix(string path, UnixFileMode mode, uint? group, ListenerRole role)
    {
        var authentication = AuthenticationOf(role); // before there is a file
        return new(UnixSocketBinding.Bind(path, mode, group)) { Role = role, Authentication = authentication };
    }

    private AuthenticationType AuthenticationOf(ListenerRole role)
    {
        var asked = settings.Authentication;
        var byDefault = paths.IsSystem ? AuthenticationType.Polkit : AuthenticationType.None;
        return role switch
        {
            ListenerRole.ReadWrite => asked.UnixReadWrite ?? byDefault,
            ListenerRole.ReadOnly => asked.UnixReadOnly ?? byDefault,
            ListenerRole.Tcp => asked.Tcp,
            ListenerRole.Tls => asked.Tls,
            _ => AuthenticationType.None, // the kernel says who comes to the admin socket, and its mode who may
        };
    }

    private async Task OpenNetworkAsync(List<Listener> listeners, CancellationToken cancellationToken)
    {
        if (HasTcp)
        {
            await OpenAsync(listeners, "tcp_port", settings.Network.TcpPort, ListenerRole.Tcp, cancellationToken);
        }

        if (HasTls)
        {
            await OpenAsync(listeners, "tls_port", settings.Network.TlsPort, ListenerRole.Tls, cancellationToken);
        }
    }

    private async Task OpenAsync(List<Listener> listeners, string key, string port, ListenerRole role, CancellationToken cancellationToken)
    {
        var authentication = AuthenticationOf(role);
        var sockets = await NetworkBinding.BindAsync(key, settings.Network.ListenAddress, port, cancellationToken);
        listeners.AddRange(sockets.Select(socket => new Listener(socket) { Role = role, Authentication = authentication }));
    }

    private string CreateFolder(string folder)
    {
        try
        {
            return OperatingSystem.IsWindows()
                ? Directory.CreateDirectory(folder).FullName
                : Directory.CreateDirectory(folder, paths.IsSystem ? SystemFolder : OwnerOnly).FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ListenerException($"cannot create the folder of the sockets '{folder}': {e.Message}", e);
        }
    }

    private static void RequireSafe(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ListenerException($"unix_sock_dir: there is no folder '{folder}'");
        }

        if (!OperatingSystem.IsWindows() && !FileOwner.IsOwnOrRoots(folder))
        {
            throw new ListenerException($"unix_sock_dir: the folder '{folder}' is another user's, who could put another socket in the daemon's place");
        }

        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherWrite))
        {
            throw new ListenerException($"unix_sock_dir: everyone may write to the folder '{folder}', and so put another socket in the daemon's place");
        }
    }

    private static uint? FindGroup(string? name)
    {
        if (name is null)
        {
            return null;
        }

        return !OperatingSystem.IsWindows() && FileOwner.FindGroup(name) is { } group
            ? group
            : throw new ListenerException($"unix_sock_group: there is no group '{name}'");
    }
}
