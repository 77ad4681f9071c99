using Vireo.Contract.Authentication;
using Vireo.Daemon.Configuration;

namespace Vireo.Daemon.Listeners;

/// <summary>Opens the listeners that the configuration asks for: all of them, or none.</summary>
/// <param name="settings">The configuration.</param>
/// <param name="paths">Where the daemon's files lie.</param>
/// <param name="listen">Whether the network is listened on.</param>
internal sealed class ListenerPlan(DaemonSettings settings, RuntimePaths paths, bool listen)
{
    private const string ReadWriteName = "libvirt-sock";
    private const string ReadOnlyName = "libvirt-sock-ro";
    private const UnixFileMode Everyone = (UnixFileMode)0b111_111_111;
    private const UnixFileMode OwnerOnly = (UnixFileMode)0b111_000_000;
    private const UnixFileMode SystemFolder = (UnixFileMode)0b111_101_101;

    /// <summary>Whether clients with certificates are listened for.</summary>
    internal bool HasTls => listen && settings.Network.ListenTls;

    /// <summary>Opens the listeners.</summary>
    /// <param name="cancellationToken">Gives up; nothing stays open.</param>
    /// <returns>The listeners, which belong to the caller.</returns>
    /// <exception cref="ListenerException">One cannot be opened.</exception>
    internal async Task<IReadOnlyList<Listener>> OpenAsync(CancellationToken cancellationToken)
    {
        var listeners = new List<Listener>();
        try
        {
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
        var byDefault = paths.IsSystem ? AuthenticationType.Polkit : AuthenticationType.None;
        var readWrite = Usable("auth_unix_rw", settings.Authentication.UnixReadWrite ?? byDefault);
        var mode = settings.UnixSockets.ReadWriteMode ?? (readWrite == AuthenticationType.Polkit ? Everyone : OwnerOnly);
        listeners.Add(OpenUnix(Path.Combine(folder, ReadWriteName), mode, group, readWrite, isReadOnly: false));
        if (paths.IsSystem)
        {
            var readOnly = Usable("auth_unix_ro", settings.Authentication.UnixReadOnly ?? byDefault);
            listeners.Add(OpenUnix(Path.Combine(folder, ReadOnlyName), settings.UnixSockets.ReadOnlyMode, group, readOnly, isReadOnly: true));
        }
    }

    private static Listener OpenUnix(string path, UnixFileMode mode, uint? group, AuthenticationType authentication, bool isReadOnly) =>
        new(UnixSocketBinding.Bind(path, mode, group)) { Transport = ListenerTransport.Unix, Authentication = authentication, IsReadOnly = isReadOnly };

    private async Task OpenNetworkAsync(List<Listener> listeners, CancellationToken cancellationToken)
    {
        if (listen && settings.Network.ListenTcp)
        {
            var authentication = Usable("auth_tcp", settings.Authentication.Tcp);
            await OpenAsync(listeners, "tcp_port", settings.Network.TcpPort, ListenerTransport.Tcp, authentication, cancellationToken);
        }

        if (HasTls)
        {
            var authentication = Usable("auth_tls", settings.Authentication.Tls);
            await OpenAsync(listeners, "tls_port", settings.Network.TlsPort, ListenerTransport.Tls, authentication, cancellationToken);
        }
    }

    private async Task OpenAsync(
        List<Listener> listeners,
        string key,
        string port,
        ListenerTransport transport,
        AuthenticationType authentication,
        CancellationToken cancellationToken)
    {
        var sockets = await NetworkBinding.BindAsync(key, settings.Network.ListenAddress, port, cancellationToken);
        listeners.AddRange(sockets.Select(socket => new Listener(socket) { Transport = transport, Authentication = authentication }));
    }

    private static AuthenticationType Usable(string key, AuthenticationType authentication) => authentication == AuthenticationType.Sasl
        ? throw new ListenerException($"{key}: this daemon has no SASL; clients could never log in")
        : authentication;

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
