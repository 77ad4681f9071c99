using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.HostInterfaces;

/// <summary>Changing the node's network configuration on trial.</summary>
[Contract(typeof(RemoteProgram))]
public interface IInterfaceChanges
{
    /// <summary>Keeps the configuration as it is, to come back to.</summary>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: that was done already.</exception>
    /// <remarks><c>virInterfaceChangeBegin</c>, <c>REMOTE_PROC_INTERFACE_CHANGE_BEGIN</c>.</remarks>
    [Procedure(220, Since = "0.9.2"), Acl("connect:interface_transaction")]
    ValueTask InterfaceChangeBeginAsync(uint flags, CancellationToken cancellationToken);

    /// <summary>Forgets the configuration that was kept: the new one stays.</summary>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: none is kept.</exception>
    /// <remarks><c>virInterfaceChangeCommit</c>, <c>REMOTE_PROC_INTERFACE_CHANGE_COMMIT</c>.</remarks>
    [Procedure(221, Since = "0.9.2"), Acl("connect:interface_transaction")]
    ValueTask InterfaceChangeCommitAsync(uint flags, CancellationToken cancellationToken);

    /// <summary>Goes back to the configuration that was kept.</summary>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: none is kept.</exception>
    /// <remarks><c>virInterfaceChangeRollback</c>, <c>REMOTE_PROC_INTERFACE_CHANGE_ROLLBACK</c>.</remarks>
    [Procedure(222, Since = "0.9.2"), Acl("connect:interface_transaction")]
    ValueTask InterfaceChangeRollbackAsync(uint flags, CancellationToken cancellationToken);
}
