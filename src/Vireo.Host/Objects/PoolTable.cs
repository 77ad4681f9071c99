using Vireo.Contract.Storage;
using Vireo.Errors;
using Vireo.Host.Events;
using Vireo.Host.StorageXml;

namespace Vireo.Host.Objects;

/// <summary>The storage pools that a driver looks after.</summary>
/// <typeparam name="T">A pool.</typeparam>
public class PoolTable<T> : ObjectTable<T, PoolRecord>
    where T : HostedObject<PoolRecord>
{
    /// <summary>Carries what becomes of them.</summary>
    public EventHub<StoragePoolEventSubscriptions> Events { get; } = new();

    /// <summary>Tells that a pool was defined, started and so on.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="type">What became of it.</param>
    public void Tell(StoragePoolHandle pool, StoragePoolEventType type) => Events.Tell(connection => connection.Lifecycle(pool, type));

    /// <summary>Finds the pool that a definition is of. The caller holds the table's lock.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="checksActive">Whether a pool that is on is refused.</param>
    /// <returns>The pool; null: there is none yet.</returns>
    /// <exception cref="VirtException">
    /// Another pool uses the same storage, or has the same name or UUID, or the pool is on.
    /// </exception>
    protected T? FindSame(PoolDefinition definition, bool checksActive)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (States.FirstOrDefault(state => PoolConflicts.Between(state.Definition, definition)) is { } conflict)
        {
            throw Fault(VirtErrorCode.OperationFailed, $"Storage source conflict with pool: '{conflict.Name}'");
        }

        if (Find(definition.Uuid) is { } same)
        {
            if (same.State.Name != definition.Name)
            {
                throw Fault(VirtErrorCode.OperationFailed, $"pool '{same.State.Name}' is already defined with uuid {definition.Uuid:D}");
            }

            return checksActive && same.State.IsActive
                ? throw Fault(VirtErrorCode.OperationInvalid, $"pool is already active as '{same.State.Name}'")
                : same;
        }

        return Find(definition.Name) is { } other
            ? throw Fault(VirtErrorCode.OperationFailed, $"pool '{definition.Name}' already exists with uuid {other.State.Uuid:D}")
            : null;
    }

    private static VirtException Fault(VirtErrorCode code, string detail) => VirtErrorTexts.Raise(code, VirtErrorDomain.Storage, detail);
}
