namespace Vireo.Daemon.Listeners;

/// <summary>What a listener is there for.</summary>
internal enum ListenerRole
{
    /// <summary>The unix socket for everything.</summary>
    ReadWrite,

    /// <summary>The unix socket for those who may only look.</summary>
    ReadOnly,

    /// <summary>The unix socket for administrators.</summary>
    Admin,

    /// <summary>Plain TCP.</summary>
    Tcp,

    /// <summary>TLS.</summary>
    Tls,
}
