using Vireo.Contract;
using Vireo.Contract.Networks;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Test.Networks;

/// <summary>Listing networks.</summary>
internal sealed class NetworkListPart(TestNode node) : NetworkListBase
{
    private const uint Known = 0x3f;

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<NetworkHandle> Networks, uint Count)> ConnectListAllNetworksAsync(
        bool needResults, ListNetworksFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, Known, "testConnectListAllNetworks");
        NetworkHandle[] found = [.. node.Networks.States
            .Where(state => ObjectFilter.Takes((uint)flags, state.IsActive, state.IsPersistent, state.Autostart))
            .Select(state => state.Handle)];
        return ValueTask.FromResult<(IReadOnlyList<NetworkHandle>, uint)>((needResults ? found : [], (uint)found.Length));
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfNetworksAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Networks.States.Count(state => state.IsActive));

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListNetworksAsync(int maxNames, CancellationToken cancellationToken) =>
        Names(maxNames, active: true);

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfDefinedNetworksAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Networks.States.Count(state => !state.IsActive));

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListDefinedNetworksAsync(int maxNames, CancellationToken cancellationToken) =>
        Names(maxNames, active: false);

    private ValueTask<IReadOnlyList<string>> Names(int maxNames, bool active)
    {
        CallCounts.Check(maxNames, RemoteLimits.NetworkList, "maxnames", "REMOTE_NETWORK_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>(
            [.. node.Networks.States.Where(state => state.IsActive == active).Select(state => state.Name).Take(maxNames)]);
    }
}
