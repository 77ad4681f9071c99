namespace Vireo.Model.Domains.Features;

/// <summary>What a container's root may do.</summary>
[XmlView("capabilities")]
public sealed partial class ContainerCapabilities
{
    /// <summary>What is so where nothing is said (<c>capabilities/@policy</c>).</summary>
    [XmlAttribute("policy")] public partial CapabilityPolicy? Policy { get; set; }

    /// <summary>Whether it has <c>CAP_AUDIT_CONTROL</c> (<c>capabilities/audit_control</c>).</summary>
    [XmlSwitch("audit_control")] public partial bool? AuditControl { get; set; }

    /// <summary>Whether it has <c>CAP_AUDIT_WRITE</c> (<c>capabilities/audit_write</c>).</summary>
    [XmlSwitch("audit_write")] public partial bool? AuditWrite { get; set; }

    /// <summary>Whether it has <c>CAP_BLOCK_SUSPEND</c> (<c>capabilities/block_suspend</c>).</summary>
    [XmlSwitch("block_suspend")] public partial bool? BlockSuspend { get; set; }

    /// <summary>Whether it has <c>CAP_CHOWN</c> (<c>capabilities/chown</c>).</summary>
    [XmlSwitch("chown")] public partial bool? Chown { get; set; }

    /// <summary>Whether it has <c>CAP_DAC_OVERRIDE</c> (<c>capabilities/dac_override</c>).</summary>
    [XmlSwitch("dac_override")] public partial bool? DacOverride { get; set; }

    /// <summary>Whether it has <c>CAP_DAC_READ_SEARCH</c> (<c>capabilities/dac_read_search</c>).</summary>
    [XmlSwitch("dac_read_search")] public partial bool? DacReadSearch { get; set; }

    /// <summary>Whether it has <c>CAP_FOWNER</c> (<c>capabilities/fowner</c>).</summary>
    [XmlSwitch("fowner")] public partial bool? Fowner { get; set; }

    /// <summary>Whether it has <c>CAP_FSETID</c> (<c>capabilities/fsetid</c>).</summary>
    [XmlSwitch("fsetid")] public partial bool? Fsetid { get; set; }

    /// <summary>Whether it has <c>CAP_IPC_LOCK</c> (<c>capabilities/ipc_lock</c>).</summary>
    [XmlSwitch("ipc_lock")] public partial bool? IpcLock { get; set; }

    /// <summary>Whether it has <c>CAP_IPC_OWNER</c> (<c>capabilities/ipc_owner</c>).</summary>
    [XmlSwitch("ipc_owner")] public partial bool? IpcOwner { get; set; }

    /// <summary>Whether it has <c>CAP_KILL</c> (<c>capabilities/kill</c>).</summary>
    [XmlSwitch("kill")] public partial bool? Kill { get; set; }

    /// <summary>Whether it has <c>CAP_LEASE</c> (<c>capabilities/lease</c>).</summary>
    [XmlSwitch("lease")] public partial bool? Lease { get; set; }

    /// <summary>Whether it has <c>CAP_LINUX_IMMUTABLE</c> (<c>capabilities/linux_immutable</c>).</summary>
    [XmlSwitch("linux_immutable")] public partial bool? LinuxImmutable { get; set; }

    /// <summary>Whether it has <c>CAP_MAC_ADMIN</c> (<c>capabilities/mac_admin</c>).</summary>
    [XmlSwitch("mac_admin")] public partial bool? MacAdmin { get; set; }

    /// <summary>Whether it has <c>CAP_MAC_OVERRIDE</c> (<c>capabilities/mac_override</c>).</summary>
    [XmlSwitch("mac_override")] public partial bool? MacOverride { get; set; }

    /// <summary>Whether it has <c>CAP_MKNOD</c> (<c>capabilities/mknod</c>).</summary>
    [XmlSwitch("mknod")] public partial bool? Mknod { get; set; }

    /// <summary>Whether it has <c>CAP_NET_ADMIN</c> (<c>capabilities/net_admin</c>).</summary>
    [XmlSwitch("net_admin")] public partial bool? NetAdmin { get; set; }

    /// <summary>Whether it has <c>CAP_NET_BIND_SERVICE</c> (<c>capabilities/net_bind_service</c>).</summary>
    [XmlSwitch("net_bind_service")] public partial bool? NetBindService { get; set; }

    /// <summary>Whether it has <c>CAP_NET_BROADCAST</c> (<c>capabilities/net_broadcast</c>).</summary>
    [XmlSwitch("net_broadcast")] public partial bool? NetBroadcast { get; set; }

    /// <summary>Whether it has <c>CAP_NET_RAW</c> (<c>capabilities/net_raw</c>).</summary>
    [XmlSwitch("net_raw")] public partial bool? NetRaw { get; set; }

    /// <summary>Whether it has <c>CAP_SETGID</c> (<c>capabilities/setgid</c>).</summary>
    [XmlSwitch("setgid")] public partial bool? Setgid { get; set; }

    /// <summary>Whether it has <c>CAP_SETFCAP</c> (<c>capabilities/setfcap</c>).</summary>
    [XmlSwitch("setfcap")] public partial bool? Setfcap { get; set; }

    /// <summary>Whether it has <c>CAP_SETPCAP</c> (<c>capabilities/setpcap</c>).</summary>
    [XmlSwitch("setpcap")] public partial bool? Setpcap { get; set; }

    /// <summary>Whether it has <c>CAP_SETUID</c> (<c>capabilities/setuid</c>).</summary>
    [XmlSwitch("setuid")] public partial bool? Setuid { get; set; }

    /// <summary>Whether it has <c>CAP_SYS_ADMIN</c> (<c>capabilities/sys_admin</c>).</summary>
    [XmlSwitch("sys_admin")] public partial bool? SysAdmin { get; set; }

    /// <summary>Whether it has <c>CAP_SYS_BOOT</c> (<c>capabilities/sys_boot</c>).</summary>
    [XmlSwitch("sys_boot")] public partial bool? SysBoot { get; set; }

    /// <summary>Whether it has <c>CAP_SYS_CHROOT</c> (<c>capabilities/sys_chroot</c>).</summary>
    [XmlSwitch("sys_chroot")] public partial bool? SysChroot { get; set; }

    /// <summary>Whether it has <c>CAP_SYS_MODULE</c> (<c>capabilities/sys_module</c>).</summary>
    [XmlSwitch("sys_module")] public partial bool? SysModule { get; set; }

    /// <summary>Whether it has <c>CAP_SYS_NICE</c> (<c>capabilities/sys_nice</c>).</summary>
    [XmlSwitch("sys_nice")] public partial bool? SysNice { get; set; }

    /// <summary>Whether it has <c>CAP_SYS_PACCT</c> (<c>capabilities/sys_pacct</c>).</summary>
    [XmlSwitch("sys_pacct")] public partial bool? SysPacct { get; set; }

    /// <summary>Whether it has <c>CAP_SYS_PTRACE</c> (<c>capabilities/sys_ptrace</c>).</summary>
    [XmlSwitch("sys_ptrace")] public partial bool? SysPtrace { get; set; }

    /// <summary>Whether it has <c>CAP_SYS_RAWIO</c> (<c>capabilities/sys_rawio</c>).</summary>
    [XmlSwitch("sys_rawio")] public partial bool? SysRawio { get; set; }

    /// <summary>Whether it has <c>CAP_SYS_RESOURCE</c> (<c>capabilities/sys_resource</c>).</summary>
    [XmlSwitch("sys_resource")] public partial bool? SysResource { get; set; }

    /// <summary>Whether it has <c>CAP_SYS_TIME</c> (<c>capabilities/sys_time</c>).</summary>
    [XmlSwitch("sys_time")] public partial bool? SysTime { get; set; }

    /// <summary>Whether it has <c>CAP_SYS_TTY_CONFIG</c> (<c>capabilities/sys_tty_config</c>).</summary>
    [XmlSwitch("sys_tty_config")] public partial bool? SysTtyConfig { get; set; }

    /// <summary>Whether it has <c>CAP_SYSLOG</c> (<c>capabilities/syslog</c>).</summary>
    [XmlSwitch("syslog")] public partial bool? Syslog { get; set; }

    /// <summary>Whether it has <c>CAP_WAKE_ALARM</c> (<c>capabilities/wake_alarm</c>).</summary>
    [XmlSwitch("wake_alarm")] public partial bool? WakeAlarm { get; set; }
}

/// <summary>What a container's root may do where nothing is said.</summary>
[XmlEnum]
public enum CapabilityPolicy
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>default</c>.</summary>
    Default,

    /// <summary><c>allow</c>.</summary>
    Allow,

    /// <summary><c>deny</c>.</summary>
    Deny,
}
