using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Administration;

/// <summary>A daemon's clients.</summary>
[Contract(typeof(AdminProgram))]
public interface IAdminClients
{
    /// <summary>Tells who a client is.</summary>
    /// <param name="client">The client.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>What is known; the names are in <see cref="ClientIdentityParameters"/>.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoClient"/>: there is no such client.</exception>
    /// <remarks><c>virAdmClientGetInfo</c>, <c>ADMIN_PROC_CLIENT_GET_INFO</c>.</remarks>
    [Procedure(10, Api = "virAdmClientGetInfo", Since = "2.0.0", Idempotent = true)]
    [NoAcl]
    [ReplyMax("Parameters", AdminLimits.ClientInfoParameters)]
    ValueTask<IReadOnlyList<TypedParameter>> ClientGetInfoAsync(AdminClientHandle client, uint flags, CancellationToken cancellationToken);

    /// <summary>Disconnects a client.</summary>
    /// <param name="client">The client.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoClient"/>: there is no such client.</exception>
    /// <remarks><c>virAdmClientClose</c>, <c>ADMIN_PROC_CLIENT_CLOSE</c>.</remarks>
    [Procedure(11, Api = "virAdmClientClose", Since = "2.0.0"), NoAcl]
    ValueTask ClientCloseAsync(AdminClientHandle client, uint flags, CancellationToken cancellationToken);
}
