using Vireo.Contract.Secrets;
using Vireo.Events;

namespace Vireo.Secrets;

/// <summary>A secret was defined or undefined.</summary>
/// <param name="Secret">The secret.</param>
/// <param name="Type">What became of it.</param>
/// <remarks><c>VIR_SECRET_EVENT_ID_LIFECYCLE</c>.</remarks>
public sealed record SecretLifecycleEvent(Secret Secret, SecretEventType Type) : IVirtEvent<SecretLifecycleEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Secret, (int)SecretEventId.Lifecycle);
}
