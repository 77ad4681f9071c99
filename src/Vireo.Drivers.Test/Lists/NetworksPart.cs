using Vireo.Contract;
using Vireo.Contract.Networks;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Test.Lists;

/// <summary>A node's networks, for listing: all of them are active and persistent, and none starts by itself.</summary>
internal sealed class NetworksPart(TestNode node) : NetworkListBase
{
    private const ListNetworksFlags Known = (ListNetworksFlags)0x3f;
    private const uint Active = 2;
    private const uint Inactive = 1;
    private const uint Persistent = 4;
    private const uint Transient = 8;
    private const uint Autostart = 0x10;
    private const uint NoAutostart = 0x20;

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<NetworkHandle> Networks, uint Count)> ConnectListAllNetworksAsync(
        bool needResults, ListNetworksFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)Known, "testConnectListAllNetworks");
        bool taken = ListFilter.Takes((uint)flags, Active, Inactive)
            && ListFilter.Takes((uint)flags, Persistent, Transient)
            && ListFilter.Takes((uint)flags, NoAutostart, Autostart);
        IReadOnlyList<NetworkHandle> found = taken ? node.Networks : [];
        return ValueTask.FromResult((needResults ? found : [], (uint)found.Count));
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfNetworksAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Networks.Count);

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListNetworksAsync(int maxNames, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxNames, RemoteLimits.NetworkList, "maxnames", "REMOTE_NETWORK_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>([.. node.Networks.Select(network => network.Name).Take(maxNames)]);
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfDefinedNetworksAsync(CancellationToken cancellationToken) => ValueTask.FromResult(0);

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListDefinedNetworksAsync(int maxNames, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxNames, RemoteLimits.NetworkList, "maxnames", "REMOTE_NETWORK_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>([]);
    }
}
