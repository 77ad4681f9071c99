namespace Vireo.Daemon.Configuration;

/// <summary>Everything that the configuration file says; what it does not say has libvirtd's default.</summary>
public sealed record DaemonSettings
{
    /// <summary>The listeners on the network.</summary>
    public NetworkSettings Network { get; init; } = new();

    /// <summary>The listeners on unix sockets.</summary>
    public UnixSocketSettings UnixSockets { get; init; } = new();

    /// <summary>How clients say who they are.</summary>
    public AuthenticationSettings Authentication { get; init; } = new();

    /// <summary>The certificates.</summary>
    public TlsSettings Tls { get; init; } = new();

    /// <summary>The limits of clients.</summary>
    public ServiceSettings Service { get; init; } = new();

    /// <summary>The limits of administrators.</summary>
    public ServiceSettings Admin { get; init; } = ServiceSettings.ForAdministrators;

    /// <summary>What is logged.</summary>
    public LogSettings Log { get; init; } = new();

    /// <summary>What the daemon is told of its host.</summary>
    public HostSettings Host { get; init; } = new();

    /// <summary>What the file says in vain, as <c>file:line: key: why</c>.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];
}
