using Vireo.Contract;
using Vireo.Contract.Networks;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.State;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Node.Networks.Calls;

/// <summary>Listing networks.</summary>
internal sealed class NetworkListPart(NetworkHost host) : NetworkListBase
{
    private const uint Known = 0x3f;

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<NetworkHandle> Networks, uint Count)> ConnectListAllNetworksAsync(
        bool needResults, ListNetworksFlags flags, CancellationToken cancellationToken)
    {
        NetworkFaults.CheckFlags((uint)flags, Known, "networkConnectListAllNetworks");
        NetworkHandle[] found = [.. host.Networks.States
            .Where(state => ObjectFilter.Takes((uint)flags, state.IsActive, state.Record.IsPersistent, state.Record.Autostart))
            .Select(state => state.Handle)];
        return ValueTask.FromResult<(IReadOnlyList<NetworkHandle>, uint)>((needResults ? found : [], (uint)found.Length));
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfNetworksAsync(CancellationToken cancellationToken) => Count(isActive: true);

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListNetworksAsync(int maxNames, CancellationToken cancellationToken) =>
        Names(maxNames, isActive: true);

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfDefinedNetworksAsync(CancellationToken cancellationToken) => Count(isActive: false);

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListDefinedNetworksAsync(int maxNames, CancellationToken cancellationToken) =>
        Names(maxNames, isActive: false);

    private ValueTask<int> Count(bool isActive) => ValueTask.FromResult(host.Networks.States.Count(state => state.IsActive == isActive));

    private ValueTask<IReadOnlyList<string>> Names(int maxNames, bool isActive)
    {
        CallCounts.Check(maxNames, RemoteLimits.NetworkList, "maxnames", "REMOTE_NETWORK_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>(
            [.. host.Networks.States.Where(state => state.IsActive == isActive).Select(state => state.Name).Take(maxNames)]);
    }
}
