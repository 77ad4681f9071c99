using Vireo.Xdr;

namespace Vireo.Contract.Domains.Statistics;

/// <summary>What a guest's disk has done; -1 in a field: not known.</summary>
/// <param name="ReadRequests">Requests to read.</param>
/// <param name="ReadBytes">Bytes that were read.</param>
/// <param name="WriteRequests">Requests to write.</param>
/// <param name="WriteBytes">Bytes that were written.</param>
/// <param name="Errors">Errors.</param>
/// <remarks><c>virDomainBlockStatsStruct</c>, <c>remote_domain_block_stats_ret</c>.</remarks>
[XdrStruct("remote_domain_block_stats_ret")]
public readonly partial record struct DomainBlockTraffic(
    long ReadRequests,
    long ReadBytes,
    long WriteRequests,
    long WriteBytes,
    long Errors);
