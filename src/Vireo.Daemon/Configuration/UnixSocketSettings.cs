namespace Vireo.Daemon.Configuration;

/// <summary>Where the unix sockets lie and who may open them. Defaults are libvirtd's own.</summary>
public sealed record UnixSocketSettings
{
    /// <summary>The group of the read-write and the read-only socket (<c>unix_sock_group</c>); null: the daemon's own.</summary>
    public string? Group { get; init; }

    /// <summary>The mode of the read-only socket (<c>unix_sock_ro_perms</c>).</summary>
    public UnixFileMode ReadOnlyMode { get; init; } = (UnixFileMode)0b111_111_111;

    /// <summary>
    /// The mode of the read-write socket (<c>unix_sock_rw_perms</c>); null: for everyone where polkit decides who may, else for the
    /// owner alone.
    /// </summary>
    public UnixFileMode? ReadWriteMode { get; init; }

    /// <summary>The mode of the admin socket (<c>unix_sock_admin_perms</c>).</summary>
    public UnixFileMode AdminMode { get; init; } = (UnixFileMode)0b111_000_000;

    /// <summary>The folder of the sockets (<c>unix_sock_dir</c>); null: the system's or the user's runtime folder.</summary>
    public string? Directory { get; init; }
}
