namespace Vireo.Drivers.Qemu.Launching;

/// <summary>A secret that a device needs.</summary>
/// <param name="Kind">What for: <c>volume</c>, <c>iscsi</c>, <c>ceph</c>, <c>tls</c>, <c>vtpm</c>.</param>
/// <param name="Uuid">The secret's UUID; null: <paramref name="Usage"/> names it.</param>
/// <param name="Usage">The secret's usage.</param>
public sealed record SecretUse(string Kind, string? Uuid, string? Usage);
