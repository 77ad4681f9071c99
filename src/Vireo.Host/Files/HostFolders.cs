namespace Vireo.Host.Files;

/// <summary>libvirt's folders, below which each driver has its own: the system's, or one user's.</summary>
public sealed record HostFolders
{
    private const string Name = "libvirt";

    /// <summary>Whether these are the system's, not one user's.</summary>
    public required bool IsSystem { get; init; }

    /// <summary>Definitions.</summary>
    public required string Configuration { get; init; }

    /// <summary>What a reboot empties.</summary>
    public required string Run { get; init; }

    /// <summary>What objects keep.</summary>
    public required string Lib { get; init; }

    /// <summary>What can be made again.</summary>
    public required string Cache { get; init; }

    /// <summary>Logs.</summary>
    public required string Log { get; init; }

    /// <summary>The folders of a daemon.</summary>
    /// <param name="isSystem">Whether it serves the whole system.</param>
    /// <returns>The folders.</returns>
    public static HostFolders Of(bool isSystem) => isSystem ? OfSystem() : OfUser(Environment.GetEnvironmentVariable);

    /// <summary>The system's.</summary>
    /// <returns>The folders.</returns>
    public static HostFolders OfSystem() => new()
    {
        IsSystem = true,
        Configuration = "/etc/" + Name,
        Run = "/run/" + Name,
        Lib = "/var/lib/" + Name,
        Cache = "/var/cache/" + Name,
        Log = "/var/log/" + Name,
    };

    /// <summary>One user's.</summary>
    /// <param name="environment">Gives a variable of the user's environment.</param>
    /// <returns>The folders.</returns>
    public static HostFolders OfUser(Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        string home = environment("HOME") is { Length: > 0 } set ? set : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string configuration = Path.Combine(Rooted(environment("XDG_CONFIG_HOME")) ?? Path.Combine(home, ".config"), Name);
        string cache = Path.Combine(Rooted(environment("XDG_CACHE_HOME")) ?? Path.Combine(home, ".cache"), Name);
        return new()
        {
            IsSystem = false,
            Configuration = configuration,
            Run = Rooted(environment("XDG_RUNTIME_DIR")) is { } runtime ? Path.Combine(runtime, Name) : cache,
            Lib = configuration,
            Cache = cache,
            Log = cache,
        };
    }

    private static string? Rooted(string? path) => Path.IsPathRooted(path) ? path : null;
}
