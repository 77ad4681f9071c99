using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Authentication;

/// <summary>Proving who the client is, before the open call.</summary>
[Contract(typeof(RemoteProgram))]
public interface IAuthentication
{
    /// <summary>Lists the ways in which the client may prove who it is.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The ways; one that is <see cref="AuthenticationType.None"/> asks for nothing.</returns>
    /// <remarks><c>virConnectOpen</c>, <c>REMOTE_PROC_AUTH_LIST</c>.</remarks>
    [Procedure(66, Api = "virConnectOpen", Idempotent = true)]
    [NoAcl]
    [Priority(CallPriority.High), ReadOnly, WithoutLogin]
    [ReplyMax("Types", RemoteLimits.AuthTypeList)]
    ValueTask<IReadOnlyList<AuthenticationType>> AuthListAsync(CancellationToken cancellationToken);

    /// <summary>Begins a SASL login.</summary>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The mechanisms, separated by commas.</returns>
    /// <remarks><c>virConnectOpen</c>, <c>REMOTE_PROC_AUTH_SASL_INIT</c>.</remarks>
    [Procedure(67, Api = "virConnectOpen"), NoAcl, Priority(CallPriority.High), ReadOnly, WithoutLogin]
    ValueTask<string> AuthSaslInitAsync(CancellationToken cancellationToken);

    /// <summary>Sends the first message of a SASL login.</summary>
    /// <param name="mechanism">The mechanism that was chosen.</param>
    /// <param name="isNull">Whether there is no message, as opposed to an empty one.</param>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>Whether the login is complete, and the daemon's message.</returns>
    /// <remarks><c>virConnectOpen</c>, <c>REMOTE_PROC_AUTH_SASL_START</c>.</remarks>
    [Procedure(68, Api = "virConnectOpen")]
    [NoAcl]
    [Priority(CallPriority.High), ReadOnly, WithoutLogin]
    [ReplyMax("Message", RemoteLimits.AuthSaslData, Chars = true)]
    ValueTask<(bool Complete, bool IsNull, ReadOnlyMemory<byte> Message)> AuthSaslStartAsync(
        string mechanism,
        bool isNull,
        [XdrMax(RemoteLimits.AuthSaslData), XdrChars] ReadOnlyMemory<byte> message,
        CancellationToken cancellationToken);

    /// <summary>Sends a further message of a SASL login.</summary>
    /// <param name="isNull">Whether there is no message, as opposed to an empty one.</param>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>Whether the login is complete, and the daemon's message.</returns>
    /// <remarks><c>virConnectOpen</c>, <c>REMOTE_PROC_AUTH_SASL_STEP</c>.</remarks>
    [Procedure(69, Api = "virConnectOpen")]
    [NoAcl]
    [Priority(CallPriority.High), ReadOnly, WithoutLogin]
    [ReplyMax("Message", RemoteLimits.AuthSaslData, Chars = true)]
    ValueTask<(bool Complete, bool IsNull, ReadOnlyMemory<byte> Message)> AuthSaslStepAsync(
        bool isNull,
        [XdrMax(RemoteLimits.AuthSaslData), XdrChars] ReadOnlyMemory<byte> message,
        CancellationToken cancellationToken);

    /// <summary>Asks the daemon to have polkit decide.</summary>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>Whether the login is complete.</returns>
    /// <remarks><c>virConnectOpen</c>, <c>REMOTE_PROC_AUTH_POLKIT</c>.</remarks>
    [Procedure(70, Api = "virConnectOpen"), NoAcl, Priority(CallPriority.High), ReadOnly, WithoutLogin]
    ValueTask<bool> AuthPolkitAsync(CancellationToken cancellationToken);
}
