using System.Net;

namespace Vireo.Daemon.Configuration;

/// <summary>What the daemon is told of its host. Defaults are libvirtd's own.</summary>
public sealed record HostSettings
{
    internal const uint NoAudit = 0;
    internal const uint AuditRequired = 2;

    /// <summary>0: no audit; 1: where the host audits; 2: required (<c>audit_level</c>).</summary>
    public uint AuditLevel { get; init; } = 1;

    /// <summary>Whether audit records go to the log too (<c>audit_logging</c>).</summary>
    public bool AuditLogging { get; init; }

    /// <summary>The host's UUID (<c>host_uuid</c>); null: from <see cref="UuidSource"/>.</summary>
    public Guid? Uuid { get; init; }

    /// <summary>Where the host's UUID comes from (<c>host_uuid_source</c>): <c>smbios</c> or <c>machine-id</c>.</summary>
    public string UuidSource { get; init; } = "smbios";

    /// <summary>Seconds that Open vSwitch may take for an answer (<c>ovs_timeout</c>).</summary>
    public uint OpenVSwitchTimeout { get; init; } = 5;

    /// <summary>
    /// Where metrics are asked for over HTTP (<c>metrics_addr</c>, not one of libvirtd's): an address of this host's loopback and a port; null:
    /// nowhere.
    /// </summary>
    public IPEndPoint? MetricsAddress { get; init; }
}
