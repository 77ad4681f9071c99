using Vireo.Xdr;

namespace Vireo.Contract.NetworkFilters;

/// <summary>What names a network filter on the wire.</summary>
/// <param name="Name">The name.</param>
/// <param name="Uuid">The UUID.</param>
/// <remarks><c>virNWFilterPtr</c>, <c>remote_nonnull_nwfilter</c>.</remarks>
[XdrStruct("remote_nonnull_nwfilter")]
public sealed partial record NwFilterHandle(string Name, Guid Uuid);
