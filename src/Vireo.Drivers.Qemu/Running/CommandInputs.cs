namespace Vireo.Drivers.Qemu.Running;

/// <summary>What a run decides about a guest's command line.</summary>
/// <param name="Id">The run's id.</param>
/// <param name="Folder">The run's own folder.</param>
/// <param name="Channels">Where its channels are.</param>
/// <param name="MonitorDescriptor">The number of the monitor's listening socket.</param>
/// <param name="IsIncoming">Whether it goes on from saved memory.</param>
internal sealed record CommandInputs(int Id, string Folder, string Channels, int MonitorDescriptor, bool IsIncoming);
