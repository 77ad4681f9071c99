namespace Vireo.Daemon.Clients;

/// <summary>A server's workers, as administrators of libvirtd know them.</summary>
/// <param name="Min">The least that there are.</param>
/// <param name="Max">The most that there may be.</param>
/// <param name="Priority">Those for calls that never wait for a guest.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Free">Those without work.</param>
/// <param name="Queued">Calls beyond what they can do at once.</param>
internal readonly record struct WorkerFigures(uint Min, uint Max, uint Priority, uint Count, uint Free, uint Queued);
