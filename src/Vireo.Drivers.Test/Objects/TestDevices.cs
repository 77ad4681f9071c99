using Vireo.Contract.NodeDevices;
using Vireo.Drivers.Test.Faults;
using Vireo.Errors;
using Vireo.Host.Events;
using Vireo.Host.NodeDeviceXml;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Test.Objects;

/// <summary>A node's devices. Only virtual fibre channel adapters come and go, and every one is made after the same.</summary>
internal sealed class TestDevices : ObjectTable<HostedObject<NodeDeviceRecord>, NodeDeviceRecord>
{
    private const string Pattern = "scsi_host11";
    private const string Vport = "scsi_host12";

    /// <summary>Carries what becomes of them.</summary>
    internal EventHub<NodeDeviceEventSubscriptions> Events { get; } = new();

    /// <summary>The device of a name.</summary>
    internal NodeDeviceDefinition Require(string name) => (Find(name) ?? throw Missing(name)).State.Definition;

    /// <summary>Takes up a device, or a new definition of one that is there.</summary>
    internal NodeDeviceHandle Assign(NodeDeviceDefinition definition)
    {
        lock (Gate)
        {
            if (Find(definition.Name) is { } known)
            {
                Change(known, state => state with { Definition = definition });
            }
            else
            {
                Add(new HostedObject<NodeDeviceRecord>(new NodeDeviceRecord { Definition = definition }));
            }
        }

        return new NodeDeviceHandle(definition.Name);
    }

    /// <summary>Makes a virtual adapter after the pattern.</summary>
    internal NodeDeviceHandle CreateVport(string nodeName, string portName)
    {
        NodeDeviceDefinition pattern = Find(Pattern)?.State.Definition ?? throw VirtException.Create(
            VirtErrorCode.InternalError,
            VirtErrorDomain.None,
            "An error occurred, but the cause is unknown",
            detail: VirtErrorDetail.None);
        NodeDeviceHandle device = Assign(pattern.As(Vport, nodeName, portName));
        Tell(device, NodeDeviceEventType.Created);
        return device;
    }

    /// <summary>Removes the virtual adapter.</summary>
    internal void DestroyVport() => Destroy(Vport);

    /// <summary>Removes a device.</summary>
    internal void Destroy(string name) => Change(
        Find(name) ?? throw Missing(name),
        state => state with { IsRemoved = true },
        state => Tell(state.Handle, NodeDeviceEventType.Deleted));

    private void Tell(NodeDeviceHandle device, NodeDeviceEventType type) => Events.Tell(connection => connection.Lifecycle(device, type));

    private static VirtException Missing(string name) =>
        TestFaults.Raise(VirtErrorCode.NoNodeDevice, $"no node device with matching name '{name}'");
}
