namespace Vireo.Transport.Uris;

/// <summary>How a daemon is reached.</summary>
public enum RemoteTransport
{
    /// <summary>
    /// TLS over TCP, port 16514, both sides with certificates; what a URI with a server means when it names no transport.
    /// </summary>
    Tls,

    /// <summary>A unix socket of this host; what a URI without a server means when it names no transport.</summary>
    Unix,

    /// <summary>
    /// The user's ssh program, which reaches a unix socket of the server. <c>libssh</c> and <c>libssh2</c> mean this too.
    /// </summary>
    Ssh,

    /// <summary>A program of the user's that carries the bytes over its standard input and output.</summary>
    Ext,

    /// <summary>TCP as it is, port 16509: neither secret nor safe.</summary>
    Tcp,
}
