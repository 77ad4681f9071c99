namespace Vireo.Daemon.Authorization;

/// <summary>What is asked for. What is not known of it is null, and no condition holds for it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Uuid">Its UUID.</param>
/// <param name="Parent">The name of what it is part of: a volume's pool, a port's network.</param>
internal sealed record AccessObject(string? Name = null, Guid? Uuid = null, string? Parent = null)
{
    /// <summary>Something of which nothing is known, or the connection as a whole.</summary>
    internal static AccessObject Unknown { get; } = new();
}
