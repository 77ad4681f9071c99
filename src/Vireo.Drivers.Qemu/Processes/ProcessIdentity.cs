namespace Vireo.Drivers.Qemu.Processes;

/// <summary>A user and a group that a process runs as.</summary>
/// <param name="UserId">The user's number.</param>
/// <param name="GroupId">The group's number.</param>
/// <param name="Groups">Further groups.</param>
internal sealed record ProcessIdentity(uint UserId, uint GroupId, IReadOnlyList<uint> Groups);
