using Vireo.Xdr;

namespace Vireo.Contract.NetworkFilters;

/// <summary>What names a filter's binding on the wire.</summary>
/// <param name="PortDevice">The device on the node that the filter is bound to.</param>
/// <param name="FilterName">The name of the filter.</param>
/// <remarks><c>virNWFilterBindingPtr</c>, <c>remote_nonnull_nwfilter_binding</c>.</remarks>
[XdrStruct("remote_nonnull_nwfilter_binding")]
public sealed partial record NwFilterBindingHandle(string PortDevice, string FilterName);
