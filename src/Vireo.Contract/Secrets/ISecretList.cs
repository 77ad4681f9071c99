using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Secrets;

/// <summary>Listing secrets.</summary>
[Contract(typeof(RemoteProgram))]
public interface ISecretList
{
    /// <summary>Lists secrets.</summary>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Which secrets.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The secrets, and how many there are.</returns>
    /// <remarks><c>virConnectListAllSecrets</c>, <c>REMOTE_PROC_CONNECT_LIST_ALL_SECRETS</c>.</remarks>
    [Procedure(287, Since = "0.10.2", Idempotent = true)]
    [Acl("connect:search_secrets")]
    [AclFilter("secret:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Secrets", RemoteLimits.SecretList)]
    ValueTask<(IReadOnlyList<SecretHandle> Secrets, uint Count)> ConnectListAllSecretsAsync(
        bool needResults,
        ListSecretsFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Counts secrets.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many.</returns>
    /// <remarks><c>virConnectNumOfSecrets</c>, <c>REMOTE_PROC_CONNECT_NUM_OF_SECRETS</c>.</remarks>
    [Procedure(139, Since = "0.7.1", Idempotent = true)]
    [Acl("connect:search_secrets")]
    [AclFilter("secret:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectNumOfSecretsAsync(CancellationToken cancellationToken);

    /// <summary>Lists the UUIDs of secrets.</summary>
    /// <param name="maxUuids">The most UUIDs to tell.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The UUIDs, as text.</returns>
    /// <remarks><c>virConnectListSecrets</c>, <c>REMOTE_PROC_CONNECT_LIST_SECRETS</c>.</remarks>
    [Procedure(140, Since = "0.7.1", Idempotent = true)]
    [Acl("connect:search_secrets")]
    [AclFilter("secret:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Uuids", RemoteLimits.SecretList)]
    ValueTask<IReadOnlyList<string>> ConnectListSecretsAsync(int maxUuids, CancellationToken cancellationToken);
}
