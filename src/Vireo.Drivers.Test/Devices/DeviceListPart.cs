using Vireo.Contract;
using Vireo.Contract.NodeDevices;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Calls;
using Vireo.Host.NodeDeviceXml;

namespace Vireo.Drivers.Test.Devices;

/// <summary>Listing and finding a node's devices.</summary>
internal sealed class DeviceListPart(TestNode node) : NodeDeviceListBase
{
    /// <summary>The capabilities in the order of the flags that take them (<c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_*</c>).</summary>
    private static readonly string[] Flags =
    [
        "system", "pci", "usb_device", "usb", "net", "scsi_host", "scsi_target", "scsi", "storage", "fc_host", "vports", "scsi_generic",
        "drm", "mdev_types", "mdev", "ccw", "css", "vdpa", "ap_card", "ap_queue", "ap_matrix", "vpd",
    ];

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<NodeDeviceHandle> Devices, uint Count)> ConnectListAllNodeDevicesAsync(
        bool needResults, ListNodeDevicesFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (1u << Flags.Length) - 1, "testConnectListAllNodeDevices");
        NodeDeviceHandle[] found = [.. node.Devices.States
            .Where(state => flags == 0 || state.Definition.AllCapabilities.Any(one => Takes((uint)flags, one)))
            .Select(state => state.Handle)];
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
        return ValueTask.FromResult<IReadOnlyList<string>>([.. Having(capability).Select(device => device.Name).Take(maxNames)]);
    }

    /// <inheritdoc />
    public override ValueTask<NodeDeviceHandle> NodeDeviceLookupByNameAsync(string name, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new NodeDeviceHandle(node.Devices.Require(name).Name));

    private static bool Takes(uint flags, string capability)
    {
        int place = Array.IndexOf(Flags, capability);
        return place >= 0 && (flags & (1u << place)) != 0;
    }

    private IEnumerable<NodeDeviceDefinition> Having(string? capability) => node.Devices.States
        .Select(state => state.Definition)
        .Where(device => capability is null || device.AllCapabilities.Contains(capability));
}
