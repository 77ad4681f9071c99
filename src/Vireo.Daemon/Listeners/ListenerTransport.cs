namespace Vireo.Daemon.Listeners;

/// <summary>What a listener's clients come over.</summary>
internal enum ListenerTransport
{
    /// <summary>A unix socket: the kernel says who is there.</summary>
    Unix,

    /// <summary>TCP, neither encrypted nor authenticated by itself.</summary>
    Tcp,

    /// <summary>TCP with TLS: certificates say who is there.</summary>
    Tls,
}
