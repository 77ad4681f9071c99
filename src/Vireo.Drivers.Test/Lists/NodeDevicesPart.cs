using Vireo.Contract;
using Vireo.Contract.NodeDevices;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Test.Lists;

/// <summary>A node's devices.</summary>
internal sealed class NodeDevicesPart(TestNode node) : NodeDeviceListBase
{
    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<NodeDeviceHandle> Devices, uint Count)> ConnectListAllNodeDevicesAsync(
        bool needResults, ListNodeDevicesFlags flags, CancellationToken cancellationToken)
    {
        NodeDeviceHandle[] found = [.. node.Devices.Where(device => flags == 0 || ((uint)flags & device.ListFlags) != 0)
            .Select(device => device.Handle)];
        return ValueTask.FromResult<(IReadOnlyList<NodeDeviceHandle>, uint)>((needResults ? found : [], (uint)found.Length));
    }

    /// <inheritdoc />
    public override ValueTask<int> NodeNumOfDevicesAsync(string? capability, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testNodeNumOfDevices");
        return ValueTask.FromResult(Having(capability).Count());
    }

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> NodeListDevicesAsync(
        string? capability, int maxNames, uint flags, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxNames, RemoteLimits.NodeDeviceList, "maxnames", "REMOTE_NODE_DEVICE_LIST_MAX");
        TestFaults.CheckFlags(flags, 0, "testNodeListDevices");
        return ValueTask.FromResult<IReadOnlyList<string>>([.. Having(capability).Select(device => device.Handle.Name).Take(maxNames)]);
    }

    /// <inheritdoc />
    public override ValueTask<NodeDeviceHandle> NodeDeviceLookupByNameAsync(string name, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Devices.FirstOrDefault(device => device.Handle.Name == name)?.Handle
            ?? throw TestFaults.Raise(VirtErrorCode.NoNodeDevice, $"no node device with matching name '{name}'"));

    private IEnumerable<TestNodeDevice> Having(string? capability) =>
        node.Devices.Where(device => capability is null || device.Capability == capability);
}
