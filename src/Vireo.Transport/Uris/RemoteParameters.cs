namespace Vireo.Transport.Uris;

/// <summary>The variables of a URI that this side understands; they do not reach the daemon. A null one was not given.</summary>
public sealed record RemoteParameters
{
    /// <summary><c>name</c>: the URI that the daemon opens, in place of one made from this.</summary>
    public string? Name { get; init; }

    /// <summary><c>command</c>: the program to run, for ssh and ext; for ssh <c>ssh</c> when null.</summary>
    public string? Command { get; init; }

    /// <summary><c>socket</c>: the path of the daemon's socket, for unix and ssh.</summary>
    public string? Socket { get; init; }

    /// <summary><c>netcat</c>: the program on the ssh server that reaches the socket; <c>nc</c> when null.</summary>
    public string? Netcat { get; init; }

    /// <summary><c>keyfile</c>: the private key for ssh.</summary>
    public string? KeyFile { get; init; }

    /// <summary><c>pkipath</c>: the folder with cacert.pem, clientcert.pem and clientkey.pem, for tls.</summary>
    public string? PkiPath { get; init; }

    /// <summary><c>tls_priority</c>: GnuTLS' words for which protocol versions are allowed.</summary>
    public string? TlsPriority { get; init; }

    /// <summary><c>known_hosts</c>: the file of known servers, for libssh and libssh2.</summary>
    public string? KnownHosts { get; init; }

    /// <summary><c>known_hosts_verify</c>: <c>normal</c>, <c>auto</c> or <c>ignore</c>, for libssh and libssh2.</summary>
    public string? KnownHostsVerify { get; init; }

    /// <summary><c>sshauth</c>: the ways to log in, with commas between them, for libssh and libssh2.</summary>
    public string? SshAuth { get; init; }

    /// <summary><c>auth</c>: how to log in: <c>polkit</c>, <c>sasl</c>, or <c>sasl.</c> and a mechanism.</summary>
    public string? Auth { get; init; }

    /// <summary><c>authfile</c>: the file with credentials.</summary>
    public string? AuthFile { get; init; }

    /// <summary><c>mode</c>: which daemon's socket, for unix.</summary>
    public SocketMode Mode { get; init; }

    /// <summary>
    /// <c>proxy</c>: what runs on the ssh server; null: <see cref="SshProxy.Auto"/>, or netcat if a socket or a netcat is named.
    /// </summary>
    public SshProxy? Proxy { get; init; }

    /// <summary><c>no_sanity</c>: the client's own certificate files are not checked before use.</summary>
    public bool NoSanity { get; init; }

    /// <summary><c>no_verify</c>: the server may be anyone (tls), or an ssh server with an unknown key.</summary>
    public bool NoVerify { get; init; }

    /// <summary><c>no_tty</c>: ssh must not ask for anything.</summary>
    public bool NoTty { get; init; }
}
