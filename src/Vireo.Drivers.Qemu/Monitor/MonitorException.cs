namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>A monitor is of no further use: it closed, or it says what no QEMU would. The message tells which.</summary>
/// <param name="message">What it did.</param>
/// <param name="inner">What caused it, if anything did.</param>
internal sealed class MonitorException(string message, Exception? inner = null) : Exception(message, inner);
