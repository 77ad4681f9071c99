using Vireo.Contract.Storage;
using Vireo.Events;

namespace Vireo.Storage;

/// <summary>A pool started, stopped, was defined and so on.</summary>
/// <param name="Pool">The pool.</param>
/// <param name="Type">What became of it.</param>
/// <remarks><c>VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE</c>.</remarks>
public sealed record StoragePoolLifecycleEvent(StoragePool Pool, StoragePoolEventType Type) : IVirtEvent<StoragePoolLifecycleEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.StoragePool, (int)StoragePoolEventId.Lifecycle);
}
