using Vireo.Contract.NodeDevices;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.NodeDeviceXml;

namespace Vireo.Drivers.Test.Devices;

/// <summary>Making and removing virtual fibre channel adapters.</summary>
internal sealed class DeviceDefinitionPart(TestNode node) : NodeDeviceDefinitionBase
{
    /// <inheritdoc />
    public override ValueTask<NodeDeviceHandle> NodeDeviceCreateXmlAsync(
        string xml, NodeDeviceCreateXmlFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)NodeDeviceCreateXmlFlags.Validate, "testNodeDeviceCreateXML");
        NodeDeviceDefinition asked = NodeDeviceReader.ReadNew(xml);
        (string nodeName, string portName) = RequireChannel(asked);
        CheckParent(asked);
        return ValueTask.FromResult(node.Devices.CreateVport(nodeName, portName));
    }

    /// <inheritdoc />
    public override ValueTask NodeDeviceDestroyAsync(string deviceName, CancellationToken cancellationToken)
    {
        NodeDeviceDefinition device = node.Devices.Require(deviceName);

        // libvirt tells its client that this went well, since it has begun with that answer.
        if (device.FibreChannel is not null)
        {
            if (node.Devices.Find(device.Parent ?? string.Empty) is null)
            {
                return ValueTask.CompletedTask;
            }

            node.Devices.Destroy(deviceName);
        }

        return ValueTask.CompletedTask;
    }

    private static (string NodeName, string PortName) RequireChannel(NodeDeviceDefinition device) =>
        device.FibreChannel ?? throw Fault("Device is not a fibre channel HBA");

    /// <summary>The device must be on an adapter that can have virtual ones.</summary>
    private void CheckParent(NodeDeviceDefinition asked)
    {
        NodeDeviceDefinition parent = FindParent(asked) ?? throw Fault($"Could not find parent device for '{asked.Name}'");
        if (!parent.AllCapabilities.Contains("vports"))
        {
            throw Fault($"Parent device {parent.Name} is not capable of vport operations");
        }
    }

    private NodeDeviceDefinition? FindParent(NodeDeviceDefinition asked)
    {
        IEnumerable<NodeDeviceDefinition> all = node.Devices.States.Select(state => state.Definition);
        if (asked.Parent is { } name)
        {
            return all.FirstOrDefault(device => device.Name == name);
        }

        if (asked.ParentPort is ({ Length: > 0 } nodeName, { Length: > 0 } portName))
        {
            return all.FirstOrDefault(device => device.FibreChannel == (nodeName, portName));
        }

        return string.IsNullOrEmpty(asked.ParentFabric)
            ? all.FirstOrDefault(device => device.AllCapabilities.Contains("vports")) ?? throw Fault("Could not find any vport capable device")
            : all.FirstOrDefault(device => device.Fabric == asked.ParentFabric);
    }

    private static VirtException Fault(string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.NodeDevice, detail);
}
