using Vireo.Contract.Secrets;
using Vireo.Host.Events;
using Vireo.Host.Objects;
using Vireo.Host.Resources;
using Vireo.Host.SecretXml;

namespace Vireo.Drivers.Node.Secrets;

/// <summary>The host's secrets. What is changed is on disk before it is known; the changes wait for the disk under the table's lock, one by one.</summary>
internal sealed class SecretTable(SecretStore store) : ObjectTable<HostedObject<SecretRecord>, SecretRecord>, IHostSecrets
{
    /// <summary>Carries what becomes of them.</summary>
    internal EventHub<SecretEventSubscriptions> Events { get; } = new();

    /// <summary>The state of the secret of a UUID.</summary>
    internal SecretRecord Require(Guid uuid) => (Find(uuid) ?? throw SecretFaults.Missing("uuid", uuid.ToString("D"))).State;

    /// <summary>The state of the secret for a use.</summary>
    internal SecretRecord Require(SecretUsageType type, string? id) =>
        States.FirstOrDefault(state => state.IsFor(type, id)) ?? throw SecretFaults.Missing("usage", id ?? string.Empty);

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Read(SecretUsageType usageType, Guid? uuid, string? usageId)
    {
        SecretRecord state = uuid is { } known ? Require(known) : Require(usageType, usageId);
        return state.Definition.UsageType is var own && own != SecretUsageType.None && own != usageType
            ? throw SecretFaults.ForSomethingElse(state.Name, own, usageType)
            : state.Value ?? throw SecretFaults.NoValue(state.Definition.Uuid);
    }

    /// <inheritdoc />
    public Guid? Find(SecretUsageType usageType, string usageId) => States.FirstOrDefault(state => state.IsFor(usageType, usageId))?.Uuid;

    /// <summary>Saves a definition: of a new secret, or of the one that has its UUID and use.</summary>
    internal SecretDefinition Define(SecretDefinition definition)
    {
        lock (Gate)
        {
            HostedObject<SecretRecord>? known = Find(definition.Uuid);
            Check(known?.State, definition);
            Store(known?.State, definition);
            if (known is null)
            {
                Add(new HostedObject<SecretRecord>(new SecretRecord { Definition = definition }));
            }
            else
            {
                Change(known, state => state with { Definition = definition });
            }

            Events.Tell(connection => connection.Lifecycle(definition.Handle, SecretEventType.Defined));
        }

        return definition;
    }

    /// <summary>Sets a secret's value.</summary>
    internal void SetValue(Guid uuid, byte[] value)
    {
        lock (Gate)
        {
            SecretDefinition definition = Require(uuid).Definition;
            if (!definition.IsEphemeral)
            {
                store.SaveValue(uuid, value);
            }

            Change(Find(uuid)!, state => state with { Value = value }); // Require has found it, and it goes under this lock only
            Events.Tell(connection => connection.ValueChanged(definition.Handle));
        }
    }

    /// <summary>Forgets a secret and its value.</summary>
    internal void Undefine(Guid uuid)
    {
        lock (Gate)
        {
            SecretDefinition definition = Require(uuid).Definition;
            store.Delete(uuid);
            Change(Find(uuid)!, state => state with { Value = null, IsRemoved = true }); // as above
            Events.Tell(connection => connection.Lifecycle(definition.Handle, SecretEventType.Undefined));
        }
    }

    private void Check(SecretRecord? known, SecretDefinition definition)
    {
        if (known is not null)
        {
            if (known.Definition.UsageId != definition.UsageId)
            {
                throw SecretFaults.Internal(
                    $"a secret with UUID {known.Name} is already defined for use with {known.Definition.UsageId ?? "(null)"}");
            }

            if (known.Definition.IsPrivate && !definition.IsPrivate)
            {
                throw SecretFaults.Internal("cannot change private flag on existing secret");
            }
        }
        else if (States.FirstOrDefault(state => state.IsFor(definition.UsageType, definition.UsageId)) is { } other)
        {
            throw SecretFaults.Internal($"a secret with UUID {other.Name} already defined for use with {definition.UsageId}");
        }
    }

    /// <summary>Puts on disk what belongs there, and takes away what no longer does.</summary>
    private void Store(SecretRecord? known, SecretDefinition definition)
    {
        if (definition.IsEphemeral)
        {
            store.Delete(definition.Uuid);
            return;
        }

        store.Save(definition);
        if (known is { Definition.IsEphemeral: true, Value: { } value })
        {
            store.SaveValue(definition.Uuid, value);
        }
    }
}
