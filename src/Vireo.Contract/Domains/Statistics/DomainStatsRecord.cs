using Vireo.Contract.Parameters;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Statistics;

/// <summary>All figures of one guest.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="Parameters">The figures, by name.</param>
/// <remarks><c>virDomainStatsRecord</c>, <c>remote_domain_stats_record</c>.</remarks>
[XdrStruct("remote_domain_stats_record")]
public sealed partial record DomainStatsRecord(
    DomainHandle Domain,
    [XdrMax(RemoteLimits.ConnectGetAllDomainStats)] IReadOnlyList<TypedParameter> Parameters);
