using Vireo.Contract.Secrets;
using Vireo.Events;

namespace Vireo.Secrets;

/// <summary>A secret's value changed.</summary>
/// <param name="Secret">The secret.</param>
/// <remarks><c>VIR_SECRET_EVENT_ID_VALUE_CHANGED</c>.</remarks>
public sealed record SecretValueChangedEvent(Secret Secret) : IVirtEvent<SecretValueChangedEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Secret, (int)SecretEventId.ValueChanged);
}
