using Vireo.Contract.Networks;
using Vireo.Drivers.Test.Faults;
using Vireo.Errors;
using Vireo.Host.Events;
using Vireo.Host.NetworkXml;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Test.Objects;

/// <summary>A node's virtual networks.</summary>
internal sealed class TestNetworks : ObjectTable<HostedObject<NetworkRecord>, NetworkRecord>
{
    /// <summary>Carries what becomes of them.</summary>
    internal EventHub<NetworkEventSubscriptions> Events { get; } = new();

    /// <summary>The network of a name.</summary>
    internal HostedObject<NetworkRecord> Require(string name) => Find(name) ?? throw Missing("name", name);

    /// <summary>The network of a UUID.</summary>
    internal HostedObject<NetworkRecord> Require(Guid uuid) => Find(uuid) ?? throw Missing("uuid", uuid.ToString("D"));

    /// <summary>Changes a network, which calls of this kind know by its name.</summary>
    internal NetworkRecord Change(
        string name, Func<NetworkRecord, NetworkRecord> change, NetworkEventType? tells = null) =>
        Change(Require(name), change, tells is { } type ? state => Tell(state.Handle, type) : null) ?? throw Missing("name", name);

    /// <summary>Saves a definition: of a new network, or of the one that has its name and UUID.</summary>
    internal NetworkHandle Define(NetworkDefinition definition) => Assign(
        definition,
        fresh: () => new NetworkRecord { Definition = definition, IsPersistent = true },
        known: state => state.Define(definition),
        NetworkEventType.Defined);

    /// <summary>Starts a network whose definition need not be saved.</summary>
    internal NetworkHandle Start(NetworkDefinition definition) => Assign(
        definition,
        fresh: () => new NetworkRecord { Definition = definition, IsActive = true },
        known: state => state.IsActive
            ? throw Conflict(VirtErrorCode.OperationInvalid, $"network is already active as '{state.Name}'")
            : state.Start(definition),
        NetworkEventType.Started);

    private NetworkHandle Assign(
        NetworkDefinition definition, Func<NetworkRecord> fresh, Func<NetworkRecord, NetworkRecord> known, NetworkEventType tells)
    {
        lock (Gate)
        {
            HostedObject<NetworkRecord>? same = FindSame(definition);
            if (same is null)
            {
                same = new HostedObject<NetworkRecord>(fresh());
                Add(same);
            }
            else
            {
                Change(same, known);
            }

            NetworkHandle handle = same.State.Handle;
            Tell(handle, tells);
            return handle;
        }
    }

    /// <summary>The network that a definition means, if there is one: name and UUID belong to one network, and to the same.</summary>
    private HostedObject<NetworkRecord>? FindSame(NetworkDefinition definition)
    {
        if (Find(definition.Uuid) is { } same)
        {
            return same.State.Name == definition.Name
                ? same
                : throw Conflict(
                    VirtErrorCode.OperationFailed, $"network '{same.State.Name}' is already defined with uuid {definition.Uuid:D}");
        }

        return Find(definition.Name) is { } other
            ? throw Conflict(
                VirtErrorCode.OperationFailed, $"network '{definition.Name}' already exists with uuid {other.State.Uuid:D}")
            : null;
    }

    private void Tell(NetworkHandle network, NetworkEventType type) => Events.Tell(connection => connection.Lifecycle(network, type));

    private static VirtException Missing(string by, string what) =>
        TestFaults.Raise(VirtErrorCode.NoNetwork, $"no network with matching {by} '{what}'");

    private static VirtException Conflict(VirtErrorCode code, string detail) =>
        VirtErrorTexts.Raise(code, VirtErrorDomain.Network, detail);
}
