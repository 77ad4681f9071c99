using System.Net;

namespace Vireo.Host.Links;

/// <summary>A route over a link.</summary>
/// <param name="Destination">The network that it leads to.</param>
/// <param name="Prefix">How long the network's prefix is.</param>
/// <param name="Gateway">Who forwards it.</param>
/// <param name="Metric">How little it is preferred; 0: the kernel's own.</param>
public sealed record LinkRoute(IPAddress Destination, int Prefix, IPAddress Gateway, uint Metric);
