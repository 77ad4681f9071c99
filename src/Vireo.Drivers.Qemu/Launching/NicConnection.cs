namespace Vireo.Drivers.Qemu.Launching;

/// <summary>How a NIC reaches the host in one run.</summary>
/// <param name="Type">The actual type: <c>bridge</c>, <c>network</c>, <c>direct</c>, ...</param>
/// <param name="Taps">How many taps are passed, one for each queue.</param>
/// <param name="Vhosts">How many descriptors of vhost-net; 0: QEMU moves the packets itself.</param>
public sealed record NicConnection(string Type, int Taps, int Vhosts);
