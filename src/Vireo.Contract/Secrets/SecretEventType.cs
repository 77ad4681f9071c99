namespace Vireo.Contract.Secrets;

/// <summary>What became of a secret.</summary>
/// <remarks><c>virSecretEventLifecycleType</c>.</remarks>
public enum SecretEventType
{
    /// <summary>Its definition came or changed. <c>VIR_SECRET_EVENT_DEFINED</c>.</summary>
    Defined = 0,

    /// <summary>Its definition is gone. <c>VIR_SECRET_EVENT_UNDEFINED</c>.</summary>
    Undefined = 1,
}
