using Vireo.Contract.Authentication;
using Vireo.Rpc.Links;

namespace Vireo.Daemon.Authentication;

/// <summary>How one client has to log in.</summary>
/// <param name="Method">How its listener wants it.</param>
/// <param name="Address">Where the client comes from, for logs.</param>
internal sealed record LoginTerms(AuthenticationType Method, string Address)
{
    /// <summary>Whether nobody on the way can read: TLS, or a unix socket.</summary>
    internal bool IsProtected { get; init; }

    /// <summary>Whether its listener makes every connection read-only.</summary>
    internal bool IsReadOnly { get; init; }

    /// <summary>The process at the other end of a unix socket; null: the client comes over the network.</summary>
    internal PeerCredentials? Peer { get; init; }

    /// <summary>Whether the kernel says that this is the host's superuser.</summary>
    internal bool IsRoot => Peer is { UserId: 0 };
}
