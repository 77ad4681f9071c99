namespace Vireo.Errors;

/// <summary>The part of libvirt that raised an error (<c>virErrorDomain</c>); it has nothing to do with guests.</summary>
public enum VirtErrorDomain
{
    /// <summary><c>VIR_FROM_NONE</c>, since libvirt 0.1.0.</summary>
    None = 0,

    /// <summary><c>VIR_FROM_XEN</c>, since libvirt 0.1.0.</summary>
    Xen = 1,

    /// <summary><c>VIR_FROM_XEND</c>, since libvirt 0.1.0.</summary>
    Xend = 2,

    /// <summary><c>VIR_FROM_XENSTORE</c>, since libvirt 0.1.0.</summary>
    Xenstore = 3,

    /// <summary><c>VIR_FROM_SEXPR</c>, since libvirt 0.1.0.</summary>
    Sexpr = 4,

    /// <summary><c>VIR_FROM_XML</c>, since libvirt 0.1.0.</summary>
    Xml = 5,

    /// <summary><c>VIR_FROM_DOM</c>, since libvirt 0.1.0.</summary>
    Dom = 6,

    /// <summary><c>VIR_FROM_RPC</c>, since libvirt 0.1.1.</summary>
    Rpc = 7,

    /// <summary><c>VIR_FROM_PROXY</c>, since libvirt 0.1.3.</summary>
    Proxy = 8,

    /// <summary><c>VIR_FROM_CONF</c>, since libvirt 0.1.6.</summary>
    Conf = 9,

    /// <summary><c>VIR_FROM_QEMU</c>, since libvirt 0.2.0.</summary>
    Qemu = 10,

    /// <summary><c>VIR_FROM_NET</c>, since libvirt 0.2.0.</summary>
    Net = 11,

    /// <summary><c>VIR_FROM_TEST</c>, since libvirt 0.2.3.</summary>
    Test = 12,

    /// <summary><c>VIR_FROM_REMOTE</c>, since libvirt 0.2.3.</summary>
    Remote = 13,

    /// <summary><c>VIR_FROM_OPENVZ</c>, since libvirt 0.3.1.</summary>
    Openvz = 14,

    /// <summary><c>VIR_FROM_XENXM</c>, since libvirt 0.4.1.</summary>
    Xenxm = 15,

    /// <summary><c>VIR_FROM_STATS_LINUX</c>, since libvirt 0.4.1.</summary>
    StatsLinux = 16,

    /// <summary><c>VIR_FROM_LXC</c>, since libvirt 0.4.2.</summary>
    Lxc = 17,

    /// <summary><c>VIR_FROM_STORAGE</c>, since libvirt 0.4.1.</summary>
    Storage = 18,

    /// <summary><c>VIR_FROM_NETWORK</c>, since libvirt 0.4.6.</summary>
    Network = 19,

    /// <summary><c>VIR_FROM_DOMAIN</c>, since libvirt 0.4.6.</summary>
    Domain = 20,

    /// <summary><c>VIR_FROM_UML</c>, since libvirt 0.5.0.</summary>
    Uml = 21,

    /// <summary><c>VIR_FROM_NODEDEV</c>, since libvirt 0.5.0.</summary>
    NodeDevice = 22,

    /// <summary><c>VIR_FROM_XEN_INOTIFY</c>, since libvirt 0.5.0.</summary>
    XenInotify = 23,

    /// <summary><c>VIR_FROM_SECURITY</c>, since libvirt 0.6.1.</summary>
    Security = 24,

    /// <summary><c>VIR_FROM_VBOX</c>, since libvirt 0.6.3.</summary>
    Vbox = 25,

    /// <summary><c>VIR_FROM_INTERFACE</c>, since libvirt 0.6.4.</summary>
    Interface = 26,

    /// <summary><c>VIR_FROM_ONE</c>, since libvirt 0.6.4.</summary>
    One = 27,

    /// <summary><c>VIR_FROM_ESX</c>, since libvirt 0.7.0.</summary>
    Esx = 28,

    /// <summary><c>VIR_FROM_PHYP</c>, since libvirt 0.7.0.</summary>
    Phyp = 29,

    /// <summary><c>VIR_FROM_SECRET</c>, since libvirt 0.7.1.</summary>
    Secret = 30,

    /// <summary><c>VIR_FROM_CPU</c>, since libvirt 0.7.5.</summary>
    Cpu = 31,

    /// <summary><c>VIR_FROM_XENAPI</c>, since libvirt 0.8.0.</summary>
    Xenapi = 32,

    /// <summary><c>VIR_FROM_NWFILTER</c>, since libvirt 0.8.0.</summary>
    NwFilter = 33,

    /// <summary><c>VIR_FROM_HOOK</c>, since libvirt 0.8.0.</summary>
    Hook = 34,

    /// <summary><c>VIR_FROM_DOMAIN_SNAPSHOT</c>, since libvirt 0.8.0.</summary>
    DomainSnapshot = 35,

    /// <summary><c>VIR_FROM_AUDIT</c>, since libvirt 0.8.5.</summary>
    Audit = 36,

    /// <summary><c>VIR_FROM_SYSINFO</c>, since libvirt 0.8.6.</summary>
    Sysinfo = 37,

    /// <summary><c>VIR_FROM_STREAMS</c>, since libvirt 0.8.6.</summary>
    Streams = 38,

    /// <summary><c>VIR_FROM_VMWARE</c>, since libvirt 0.8.7.</summary>
    Vmware = 39,

    /// <summary><c>VIR_FROM_EVENT</c>, since libvirt 0.9.0.</summary>
    Event = 40,

    /// <summary><c>VIR_FROM_LIBXL</c>, since libvirt 0.9.0.</summary>
    Libxl = 41,

    /// <summary><c>VIR_FROM_LOCKING</c>, since libvirt 0.9.2.</summary>
    Locking = 42,

    /// <summary><c>VIR_FROM_HYPERV</c>, since libvirt 0.9.5.</summary>
    Hyperv = 43,

    /// <summary><c>VIR_FROM_CAPABILITIES</c>, since libvirt 0.9.8.</summary>
    Capabilities = 44,

    /// <summary><c>VIR_FROM_URI</c>, since libvirt 0.9.11.</summary>
    Uri = 45,

    /// <summary><c>VIR_FROM_AUTH</c>, since libvirt 0.9.11.</summary>
    Auth = 46,

    /// <summary><c>VIR_FROM_DBUS</c>, since libvirt 0.9.12.</summary>
    Dbus = 47,

    /// <summary><c>VIR_FROM_PARALLELS</c>, since libvirt 0.10.0.</summary>
    Parallels = 48,

    /// <summary><c>VIR_FROM_DEVICE</c>, since libvirt 0.10.0.</summary>
    Device = 49,

    /// <summary><c>VIR_FROM_SSH</c>, since libvirt 0.10.0.</summary>
    Ssh = 50,

    /// <summary><c>VIR_FROM_LOCKSPACE</c>, since libvirt 1.0.0.</summary>
    Lockspace = 51,

    /// <summary><c>VIR_FROM_INITCTL</c>, since libvirt 1.0.1.</summary>
    Initctl = 52,

    /// <summary><c>VIR_FROM_IDENTITY</c>, since libvirt 1.0.4.</summary>
    Identity = 53,

    /// <summary><c>VIR_FROM_CGROUP</c>, since libvirt 1.0.5.</summary>
    Cgroup = 54,

    /// <summary><c>VIR_FROM_ACCESS</c>, since libvirt 1.1.0.</summary>
    Access = 55,

    /// <summary><c>VIR_FROM_SYSTEMD</c>, since libvirt 1.1.1.</summary>
    Systemd = 56,

    /// <summary><c>VIR_FROM_BHYVE</c>, since libvirt 1.2.2.</summary>
    Bhyve = 57,

    /// <summary><c>VIR_FROM_CRYPTO</c>, since libvirt 1.2.3.</summary>
    Crypto = 58,

    /// <summary><c>VIR_FROM_FIREWALL</c>, since libvirt 1.2.4.</summary>
    Firewall = 59,

    /// <summary><c>VIR_FROM_POLKIT</c>, since libvirt 1.2.9.</summary>
    Polkit = 60,

    /// <summary><c>VIR_FROM_THREAD</c>, since libvirt 1.2.14.</summary>
    Thread = 61,

    /// <summary><c>VIR_FROM_ADMIN</c>, since libvirt 1.2.17.</summary>
    Admin = 62,

    /// <summary><c>VIR_FROM_LOGGING</c>, since libvirt 1.3.0.</summary>
    Logging = 63,

    /// <summary><c>VIR_FROM_XENXL</c>, since libvirt 1.3.2.</summary>
    Xenxl = 64,

    /// <summary><c>VIR_FROM_PERF</c>, since libvirt 1.3.3.</summary>
    Perf = 65,

    /// <summary><c>VIR_FROM_LIBSSH</c>, since libvirt 2.5.0.</summary>
    Libssh = 66,

    /// <summary><c>VIR_FROM_RESCTRL</c>, since libvirt 3.7.0.</summary>
    Resctrl = 67,

    /// <summary><c>VIR_FROM_FIREWALLD</c>, since libvirt 5.1.0.</summary>
    Firewalld = 68,

    /// <summary><c>VIR_FROM_DOMAIN_CHECKPOINT</c>, since libvirt 5.2.0.</summary>
    DomainCheckpoint = 69,

    /// <summary><c>VIR_FROM_TPM</c>, since libvirt 5.6.0.</summary>
    Tpm = 70,

    /// <summary><c>VIR_FROM_BPF</c>, since libvirt 5.10.0.</summary>
    Bpf = 71,

    /// <summary><c>VIR_FROM_CH</c>, since libvirt 7.5.0.</summary>
    Ch = 72,
}
