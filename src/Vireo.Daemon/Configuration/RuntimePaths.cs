namespace Vireo.Daemon.Configuration;

/// <summary>Where a daemon's files lie: the system's, or one user's.</summary>
internal sealed record RuntimePaths
{
    private const string FolderName = "libvirt";
    private const string OwnName = "vireo";
    private const string ConfigurationName = "vireod.conf";
    private const string SaslUserFileName = "sasl-users";
    private const string PidFileName = "vireod.pid";
    private const string LogName = "vireod.log";

    /// <summary>Whether the daemon serves the whole system.</summary>
    internal required bool IsSystem { get; init; }

    /// <summary>The folder of the sockets when the configuration names none: libvirt's own, so that its clients find us.</summary>
    internal required string SocketFolder { get; init; }

    /// <summary>The configuration file when the command line names none.</summary>
    internal required string ConfigurationFile { get; init; }

    /// <summary>The file of SASL users when the configuration names none.</summary>
    internal string SaslUserFile => Path.Combine(Path.GetDirectoryName(ConfigurationFile) ?? "", SaslUserFileName);

    /// <summary>The pid file when the command line names none.</summary>
    internal required string PidFile { get; init; }

    /// <summary>The log of a daemon in the background when nothing says where it logs.</summary>
    internal required string LogFile { get; init; }

    /// <summary>The paths of who runs this process.</summary>
    /// <returns>The system's for root, else the user's.</returns>
    internal static RuntimePaths OfThisProcess() => Environment.IsPrivilegedProcess ? OfSystem() : OfUser(Environment.GetEnvironmentVariable);

    internal static RuntimePaths OfSystem() => new()
    {
        IsSystem = true,
        SocketFolder = Path.Combine("/run", FolderName),
        ConfigurationFile = Path.Combine("/etc", OwnName, ConfigurationName),
        PidFile = Path.Combine("/run", PidFileName),
        LogFile = Path.Combine("/var/log", OwnName, LogName),
    };

    internal static RuntimePaths OfUser(Func<string, string?> environment)
    {
        string home = environment("HOME") is { Length: > 0 } set ? set : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string cache = Rooted(environment("XDG_CACHE_HOME")) ?? Path.Combine(home, ".cache");
        string runtime = Rooted(environment("XDG_RUNTIME_DIR")) ?? cache;
        string configuration = Rooted(environment("XDG_CONFIG_HOME")) ?? Path.Combine(home, ".config");
        string sockets = Path.Combine(runtime, FolderName);
        return new()
        {
            IsSystem = false,
            SocketFolder = sockets,
            ConfigurationFile = Path.Combine(configuration, OwnName, ConfigurationName),
            PidFile = Path.Combine(sockets, PidFileName),
            LogFile = Path.Combine(cache, OwnName, LogName),
        };
    }

    private static string? Rooted(string? path) => Path.IsPathRooted(path) ? path : null;
}
