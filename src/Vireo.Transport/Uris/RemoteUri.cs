using Vireo.Contract.Uris;
using Vireo.Errors;

namespace Vireo.Transport.Uris;

/// <summary>
/// What a URI says about reaching a daemon, and what is left of it for the daemon: <c>driver+transport://user@server:port/path?variables</c>.
/// </summary>
public sealed record RemoteUri
{
    /// <summary>The URI as it was given.</summary>
    public required VirtUri Uri { get; init; }

    /// <summary>
    /// Whether it has a server or a transport. If not, a driver of this process may serve it, or else the host's own daemon.
    /// </summary>
    public required bool IsRemote { get; init; }

    /// <summary>
    /// The driver's name, <c>qemud</c> and <c>xend</c> brought to today's; null: the daemon is to choose (<c>remote</c>, no URI).
    /// </summary>
    public required string? Driver { get; init; }

    /// <summary>How the daemon is reached.</summary>
    public required RemoteTransport Transport { get; init; }

    /// <summary>Whether the URI said <c>libssh</c> or <c>libssh2</c>, whose own variables count then.</summary>
    public bool IsLibSsh { get; init; }

    /// <summary>The server; <c>localhost</c> when none is named.</summary>
    public string Server => Uri.Server ?? "localhost";

    /// <summary>The user to log in as; null: none is named.</summary>
    public string? User => string.IsNullOrEmpty(Uri.User) ? null : Uri.User;

    /// <summary>The port: the named one, or the transport's own; 0: the transport has none.</summary>
    public int Port => Uri.Port != 0 ? Uri.Port : DefaultPort(Transport);

    /// <summary>The variables that were understood.</summary>
    public required RemoteParameters Parameters { get; init; }

    /// <summary>The URI that the daemon is asked to open; empty: it is to choose one.</summary>
    public required string DaemonName { get; init; }

    /// <summary>What was odd about the URI and does no harm, one sentence each. Whoever opens it tells the user.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>No URI: this host's own daemon, which is to choose the driver.</summary>
    public static RemoteUri Probe { get; } = new()
    {
        Uri = new VirtUri { Scheme = RemoteUriReader.ProbingDriver },
        IsRemote = false,
        Driver = null,
        Transport = RemoteTransport.Unix,
        Parameters = new RemoteParameters(),
        DaemonName = "",
    };

    /// <summary>Reads a URI.</summary>
    /// <param name="uri">The URI, remote or local.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="VirtException">
    /// It is no URI, or one of its parts cannot be meant (<see cref="VirtErrorCode.InvalidArg"/>); the message names the part.
    /// </exception>
    public static RemoteUri Parse(string uri) => RemoteUriReader.Read(VirtUri.Parse(uri));

    /// <summary>Reads what a URI's parts say.</summary>
    /// <param name="uri">The URI, remote or local.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="VirtException">One of its parts cannot be meant (<see cref="VirtErrorCode.InvalidArg"/>).</exception>
    public static RemoteUri From(VirtUri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return RemoteUriReader.Read(uri);
    }

    /// <summary>The port of a transport when a URI names none.</summary>
    /// <param name="transport">The transport.</param>
    /// <returns>The port; 0: it has none.</returns>
    public static int DefaultPort(RemoteTransport transport) => transport switch
    {
        RemoteTransport.Tls => 16514,
        RemoteTransport.Tcp => 16509,
        RemoteTransport.Ssh => 22,
        _ => 0,
    };
}
