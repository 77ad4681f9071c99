namespace Vireo.Interop.Tests.Peers;

/// <summary>Where a daemon listens on the loopback address.</summary>
internal sealed record DaemonPorts(int Tcp, int Tls);
