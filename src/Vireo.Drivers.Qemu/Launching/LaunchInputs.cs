using System.Collections.Frozen;
using Vireo.Drivers.Qemu.Firmware;

namespace Vireo.Drivers.Qemu.Launching;

/// <summary>What the host and the moment decide about one start of a guest.</summary>
public sealed record LaunchInputs
{
    /// <summary>The guest's id.</summary>
    public required int Id { get; init; }

    /// <summary>The folder of this run: key, monitor's socket (<c>/var/lib/libvirt/qemu/domain-1-web</c>).</summary>
    public required string DomainFolder { get; init; }

    /// <summary>The driver's folder for state (<c>/var/lib/libvirt/qemu</c>).</summary>
    public string LibFolder { get; init; } = "/var/lib/libvirt/qemu";

    /// <summary>The driver's folder that a reboot empties (<c>/run/libvirt/qemu</c>).</summary>
    public string RunFolder { get; init; } = "/run/libvirt/qemu";

    /// <summary>Whether the daemon runs as root (<c>qemu:///system</c>).</summary>
    public bool IsPrivileged { get; init; } = true;

    /// <summary>Whether files that devices write go through the log daemon, which passes descriptors.</summary>
    public bool HasLogDaemon { get; init; } = true;

    /// <summary>Whether the host can move a NIC's packets itself (<c>/dev/vhost-net</c>).</summary>
    public bool HasVhostNet { get; init; }

    /// <summary>
    /// Whether nothing is to start: the arguments are for reading, name sockets in place of descriptors, and tell nothing that only a look
    /// at images would.
    /// </summary>
    public bool IsPretended { get; init; }

    /// <summary>Whether QEMU's privileges are cut down by seccomp. Default: yes (<c>seccomp_sandbox</c>).</summary>
    public bool HasSandbox { get; init; } = true;

    /// <summary>Where huge pages of each size in KiB are mounted; the first is the default size.</summary>
    public IReadOnlyList<(long PageKib, string Folder)> HugePages { get; init; } = [];

    /// <summary>The host's own page size, in KiB.</summary>
    public long PageKib { get; init; } = 4;

    /// <summary>A NIC's way to the host, by its alias, where it differs from what the definition says (a network's port).</summary>
    public FrozenDictionary<string, NicConnection> Nics { get; init; } = FrozenDictionary<string, NicConnection>.Empty;

    /// <summary>Gives a secret's value as QEMU gets it, encrypted with the guest's key.</summary>
    public Func<SecretUse, EncryptedSecret> Encrypt { get; init; } = _ => new EncryptedSecret(string.Empty, string.Empty);

    /// <summary>Finds a volume of a pool, by both their names.</summary>
    public Func<string, string, VolumeSource>? FindVolume { get; init; }

    /// <summary>Whether a block device of the host is a CD-ROM drive.</summary>
    public Func<string, bool> IsCdromDrive { get; init; } = _ => false;

    /// <summary>Finds the generic device (<c>/dev/sg0</c>) of a SCSI device, by adapter and <c>bus:target:unit</c>.</summary>
    public Func<string, string, string?>? FindScsiDevice { get; init; }

    /// <summary>The program that serves folders to guests; null: it was not found.</summary>
    public string? VirtiofsBinary { get; init; }

    /// <summary>The firmware that the host has, in the order of preference.</summary>
    public IReadOnlyList<FirmwareDescriptor> Firmwares { get; init; } = [];

    /// <summary>Whether a file is there.</summary>
    public Func<string, bool> FileExists { get; init; } = File.Exists;

    /// <summary>Where firmware's variables are kept.</summary>
    public string NvramFolder { get; init; } = "/var/lib/libvirt/qemu/nvram";

    /// <summary>Where a channel that names no socket has its own, by its name or alias.</summary>
    public string ChannelFolder { get; init; } = "/run/libvirt/qemu/channel";

    /// <summary>Gives numbers to passed descriptors; null: from 3 on, in the order of their use.</summary>
    public Func<PassedDescriptor, int>? NumberOf { get; init; }

    /// <summary>Where QEMU takes a guest's state from (<c>defer</c>, <c>fd:27</c>); null: it boots.</summary>
    public string? Incoming { get; init; }

    /// <summary>A snapshot that the guest goes on from; null: it boots.</summary>
    public string? LoadSnapshot { get; init; }

    /// <summary>The server certificates of each kind: <c>vnc</c>, <c>spice</c>, <c>chardev</c>, <c>migrate</c>.</summary>
    public FrozenDictionary<string, string> TlsFolders { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>User and group that QEMU runs as (<c>+64055:+64055</c>); null: the daemon's own.</summary>
    public string? Label { get; init; }

    /// <summary>Where programs are looked for; null: the usual folders.</summary>
    public string? Path { get; init; }

    /// <summary>Variables of the daemon's own environment that a guest of a session keeps (<c>HOME</c>, <c>USER</c>, ...).</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Inherited { get; init; } = [];

    /// <summary>The time of the start, in UTC; a clock with an adjustment is set from it.</summary>
    public DateTime Now { get; init; } = DateTime.UtcNow;

    /// <summary>How far the host's local time is ahead of UTC.</summary>
    public TimeSpan LocalOffset { get; init; }

    /// <summary>What the host's own SMBIOS says, as an element <c>sysinfo</c>; null: it cannot be read.</summary>
    public System.Xml.Linq.XElement? HostSysinfo { get; init; }
}
