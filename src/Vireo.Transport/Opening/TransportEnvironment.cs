namespace Vireo.Transport.Opening;

/// <summary>What the transports want to know of the process and its user. Tests give their own.</summary>
public sealed record TransportEnvironment
{
    /// <summary>The environment of this process.</summary>
    public static TransportEnvironment Current => new();

    /// <summary>Whether the user is root, who uses the system's daemon always, and the system's certificates only.</summary>
    public bool IsRoot { get; init; } = !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>The user's home folder.</summary>
    public string HomeFolder { get; init; } =
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);

    /// <summary>Where the sockets of the user's own daemons are; null: <see cref="HomeFolder"/>'s <c>.cache/libvirt</c>.</summary>
    public string? UserRuntimeFolder { get; init; } = FindUserRuntimeFolder();

    /// <summary>Where the sockets of the system's daemons are.</summary>
    public string SystemRuntimeFolder { get; init; } = Directory.Exists("/var/run") ? "/var/run/libvirt" : "/run/libvirt";

    /// <summary>Where the system's certificates are.</summary>
    public string SystemPkiFolder { get; init; } = "/etc/pki";

    /// <summary>The folders where programs are looked for (<c>PATH</c>).</summary>
    public string ProgramFolders { get; init; } = Environment.GetEnvironmentVariable("PATH") ?? "";

    /// <summary>Whether the user's own daemon is started where there is none (<c>LIBVIRT_AUTOSTART</c>, unless it is 0).</summary>
    public bool StartsDaemon { get; init; } = Environment.GetEnvironmentVariable("LIBVIRT_AUTOSTART") != "0";

    /// <summary>
    /// The daemon's program, or the folder that has it (<c>LIBVIRTD_PATH</c>); null: <c>vireod</c>, beside this program or on the path.
    /// </summary>
    public string? DaemonProgram { get; init; } = Environment.GetEnvironmentVariable("LIBVIRTD_PATH");

    /// <summary>The folder that <see cref="UserRuntimeFolder"/> says, or its stand-in.</summary>
    public string UserSocketFolder => UserRuntimeFolder ?? Path.Combine(HomeFolder, ".cache", "libvirt");

    private static string? FindUserRuntimeFolder()
    {
        string? runtime = Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR");
        string? folder = string.IsNullOrEmpty(runtime) ? Environment.GetEnvironmentVariable("XDG_CACHE_HOME") : runtime;
        return string.IsNullOrEmpty(folder) ? null : Path.Combine(folder, "libvirt");
    }
}
