using System.Text.Json;

namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>An event with its envelope, which clients of the qemu program get as it is.</summary>
/// <param name="Name">QEMU's name of the event.</param>
/// <param name="Event">What it means.</param>
/// <param name="Data">What it says; undefined: nothing.</param>
/// <param name="Seconds">When, in seconds since 1970.</param>
/// <param name="Microseconds">And microseconds.</param>
internal sealed record MonitorMessage(string Name, MonitorEvent Event, JsonElement Data, long Seconds, uint Microseconds);
