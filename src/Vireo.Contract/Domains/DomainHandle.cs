using Vireo.Xdr;

namespace Vireo.Contract.Domains;

/// <summary>What names a guest on the wire; it holds no state of the guest.</summary>
/// <param name="Name">The name.</param>
/// <param name="Uuid">The UUID.</param>
/// <param name="Id">The id while it runs, else -1.</param>
/// <remarks><c>virDomainPtr</c>, <c>remote_nonnull_domain</c>.</remarks>
[XdrStruct("remote_nonnull_domain")]
public sealed partial record DomainHandle(string Name, Guid Uuid, int Id)
{
    /// <summary>The id of a guest that does not run.</summary>
    public const int Inactive = -1;
}
