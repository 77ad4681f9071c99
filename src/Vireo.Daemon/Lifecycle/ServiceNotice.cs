using System.Net.Sockets;
using System.Text;

namespace Vireo.Daemon.Lifecycle;

/// <summary>Tells systemd what the daemon is about (<c>sd_notify</c>), where it was asked to.</summary>
internal static class ServiceNotice
{
    /// <summary>Clients can connect.</summary>
    internal const string Ready = "READY=1";

    /// <summary>The daemon is on its way out.</summary>
    internal const string Stopping = "STOPPING=1";

    /// <summary>Configuration is read anew; <see cref="Ready"/> follows.</summary>
    internal const string Reloading = "RELOADING=1";

    private const string Variable = "NOTIFY_SOCKET";

    private static readonly string? Address = Environment.GetEnvironmentVariable(Variable);

    /// <summary>Tells it.</summary>
    /// <param name="state">What is told.</param>
    internal static void Send(string state)
    {
        if (string.IsNullOrEmpty(Address))
        {
            return;
        }

        // Children are not the service.
        Environment.SetEnvironmentVariable(Variable, null);
        try
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
            string path = Address.StartsWith('@') ? '\0' + Address[1..] : Address;
            socket.SendTo(Encoding.ASCII.GetBytes(state), new UnixDomainSocketEndPoint(path));
        }
        catch (Exception e) when (e is SocketException or ArgumentException)
        {
            // Whoever asked does not listen any more.
        }
    }
}
