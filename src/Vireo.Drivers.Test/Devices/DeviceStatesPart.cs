using Vireo.Contract;
using Vireo.Contract.NodeDevices;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Test.Devices;

/// <summary>What a node's devices are.</summary>
internal sealed class DeviceStatesPart(TestNode node) : NodeDeviceStatesBase
{
    /// <inheritdoc />
    public override ValueTask<string> NodeDeviceGetXmlDescAsync(
        string deviceName, NodeDeviceXmlFlags flags, CancellationToken cancellationToken)
    {
        string text = node.Devices.Require(deviceName).Text;
        TestFaults.CheckFlags((uint)flags, 0, "testNodeDeviceGetXMLDesc");
        return ValueTask.FromResult(text);
    }

    /// <inheritdoc />
    public override ValueTask<string?> NodeDeviceGetParentAsync(string deviceName, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Devices.Require(deviceName).Parent);

    /// <inheritdoc />
    public override ValueTask<int> NodeDeviceNumOfCapsAsync(string deviceName, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Devices.Require(deviceName).Capabilities.Count);

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> NodeDeviceListCapsAsync(
        string deviceName, int maxNames, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> capabilities = node.Devices.Require(deviceName).Capabilities;
        CallCounts.Check(maxNames, RemoteLimits.NodeDeviceCapsList, "maxnames", "REMOTE_NODE_DEVICE_CAPS_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>([.. capabilities.Take(maxNames)]);
    }
}
