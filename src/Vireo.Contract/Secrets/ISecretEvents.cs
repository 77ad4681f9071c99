using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Secrets;

/// <summary>What becomes of secrets.</summary>
[Contract(typeof(RemoteProgram))]
public interface ISecretEvents
{
    /// <summary>A secret was defined or undefined.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="secret">The secret.</param>
    /// <param name="type">What became of it.</param>
    /// <param name="detail">0: no event has details yet.</param>
    /// <remarks><c>VIR_SECRET_EVENT_ID_LIFECYCLE</c>, <c>REMOTE_PROC_SECRET_EVENT_LIFECYCLE</c>.</remarks>
    [Event(382, Since = "3.0.0")]
    void SecretEventLifecycle(int callbackId, SecretHandle secret, SecretEventType type, int detail);

    /// <summary>A secret's value changed.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="secret">The secret.</param>
    /// <remarks><c>VIR_SECRET_EVENT_ID_VALUE_CHANGED</c>, <c>REMOTE_PROC_SECRET_EVENT_VALUE_CHANGED</c>.</remarks>
    [Event(383, Since = "3.0.0")]
    void SecretEventValueChanged(int callbackId, SecretHandle secret);
}
