using System.Net.Sockets;
using Vireo.Transport.Opening;

namespace Vireo.Transport.Unix;

/// <summary>Why a socket could not be used.</summary>
internal sealed record UnixAttempt(string Path, string Reason, Exception Error)
{
    private const string Missing = "No such file or directory";

    internal bool IsMissing => Reason == Missing;

    /// <summary>What the user can do about it; null: nothing that is known here.</summary>
    internal string? Hint => Error is SocketException { SocketErrorCode: SocketError.AccessDenied }
        ? "(only root and the members of the socket's group, often 'libvirt', may use it; a read-only connection is open to more)"
        : null;

    internal static UnixAttempt Failed(string path, Exception error) => new(path, Describe(path, error), error);

    private static string Describe(string path, Exception error) => error switch
    {
        // .NET has no SocketError for ENOENT: it turns it into one that says something about addresses.
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } => Missing,
        SocketException e => TransportFault.Describe(e),
        _ when path.Length == 0 => "Connection refused",
        _ => "File name too long",
    };
}
