using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Secrets;

/// <summary>The values of secrets.</summary>
[Contract(typeof(RemoteProgram))]
public interface ISecretValues
{
    /// <summary>Sets a secret's value.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="value">The value.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoSecret"/>: there is no such secret.</exception>
    /// <remarks><c>virSecretSetValue</c>, <c>REMOTE_PROC_SECRET_SET_VALUE</c>.</remarks>
    [Procedure(144, Since = "0.7.1"), Acl("secret:write"), Priority(CallPriority.High)]
    ValueTask SecretSetValueAsync(
        SecretHandle secret,
        [XdrMax(RemoteLimits.SecretValue)] ReadOnlyMemory<byte> value,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Tells a secret's value.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The value.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoSecret"/>: it has no value. <see cref="VirtErrorCode.InvalidSecret"/>: it is private.
    /// </exception>
    /// <remarks><c>virSecretGetValue</c>, <c>REMOTE_PROC_SECRET_GET_VALUE</c>.</remarks>
    [Procedure(145, Since = "0.7.1", Idempotent = true)]
    [Acl("secret:read_secure")]
    [Priority(CallPriority.High)]
    [ReplyMax("Value", RemoteLimits.SecretValue)]
    ValueTask<ReadOnlyMemory<byte>> SecretGetValueAsync(SecretHandle secret, uint flags, CancellationToken cancellationToken);
}
