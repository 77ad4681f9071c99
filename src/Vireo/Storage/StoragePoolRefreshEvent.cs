using Vireo.Contract.Storage;
using Vireo.Events;

namespace Vireo.Storage;

/// <summary>A pool's volumes were read anew.</summary>
/// <param name="Pool">The pool.</param>
/// <remarks><c>VIR_STORAGE_POOL_EVENT_ID_REFRESH</c>.</remarks>
public sealed record StoragePoolRefreshEvent(StoragePool Pool) : IVirtEvent<StoragePoolRefreshEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.StoragePool, (int)StoragePoolEventId.Refresh);
}
