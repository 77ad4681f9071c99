namespace Vireo.Contract.Secrets;

/// <summary>The kinds of event that a secret can have.</summary>
/// <remarks><c>virSecretEventID</c>.</remarks>
public enum SecretEventId
{
    /// <summary>It was defined or undefined. <c>VIR_SECRET_EVENT_ID_LIFECYCLE</c>.</summary>
    Lifecycle = 0,

    /// <summary>Its value changed. <c>VIR_SECRET_EVENT_ID_VALUE_CHANGED</c>.</summary>
    ValueChanged = 1,
}
