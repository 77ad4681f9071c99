using Vireo.Xdr;

namespace Vireo.Contract.Domains.Statistics;

/// <summary>What a guest's network card has done, seen from the node's end; -1 in a field: not known.</summary>
/// <param name="ReceivedBytes">Bytes received.</param>
/// <param name="ReceivedPackets">Packets received.</param>
/// <param name="ReceiveErrors">Errors in receiving.</param>
/// <param name="ReceiveDrops">Packets lost in receiving.</param>
/// <param name="SentBytes">Bytes sent.</param>
/// <param name="SentPackets">Packets sent.</param>
/// <param name="SendErrors">Errors in sending.</param>
/// <param name="SendDrops">Packets lost in sending.</param>
/// <remarks><c>virDomainInterfaceStatsStruct</c>, <c>remote_domain_interface_stats_ret</c>.</remarks>
[XdrStruct("remote_domain_interface_stats_ret")]
public readonly partial record struct DomainInterfaceTraffic(
    long ReceivedBytes,
    long ReceivedPackets,
    long ReceiveErrors,
    long ReceiveDrops,
    long SentBytes,
    long SentPackets,
    long SendErrors,
    long SendDrops);
