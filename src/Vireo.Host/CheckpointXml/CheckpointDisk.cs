namespace Vireo.Host.CheckpointXml;

/// <summary>What a checkpoint does with one of a guest's disks.</summary>
/// <param name="Name">The disk's name in the guest.</param>
/// <param name="IsTracked">Whether its changes are noted (<c>bitmap</c>) or not (<c>no</c>).</param>
/// <param name="Bitmap">The name of what they are noted in; null: none.</param>
public sealed record CheckpointDisk(string Name, bool IsTracked, string? Bitmap);
