namespace Vireo.Daemon.Configuration;

/// <summary>The listeners on the network; they open only when the command line says <c>--listen</c>. Defaults are libvirtd's own.</summary>
public sealed record NetworkSettings
{
    /// <summary>Whether TLS is listened for (<c>listen_tls</c>).</summary>
    public bool ListenTls { get; init; } = true;

    /// <summary>Whether plain TCP is listened for (<c>listen_tcp</c>).</summary>
    public bool ListenTcp { get; init; }

    /// <summary>A port or a service's name (<c>tls_port</c>); port 0 takes a free one.</summary>
    public string TlsPort { get; init; } = "16514";

    /// <summary>A port or a service's name (<c>tcp_port</c>); port 0 takes a free one.</summary>
    public string TcpPort { get; init; } = "16509";

    /// <summary>An address or a host's name (<c>listen_addr</c>); null: all interfaces.</summary>
    public string? ListenAddress { get; init; }
}
