namespace Vireo.DependencyInjection;

/// <summary>Which host is managed, and how its connection is opened. It can be bound to a section of the configuration.</summary>
public sealed class VirtHostOptions
{
    /// <summary>The host's URI, such as <c>qemu+ssh://root@host/system</c>. Empty: what <see cref="VirtConnection.OpenAsync"/> makes of it.</summary>
    public string Uri { get; set; } = "";

    /// <summary>
    /// How it is opened. Where neither a logger nor a clock is set, the container's are used: its <c>ILoggerFactory</c>, in the category
    /// <c>Vireo</c>, and its <see cref="TimeProvider"/>.
    /// </summary>
    public VirtConnectionOptions Connection { get; set; } = new();
}
