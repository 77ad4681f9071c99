using Vireo.Contract;
using Vireo.Contract.HostInterfaces;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Test.HostInterfaces;

/// <summary>Listing the node's own network interfaces.</summary>
internal sealed class InterfaceListPart(TestNode node) : InterfaceListBase
{
    private const uint Known = 3;

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<InterfaceHandle> Interfaces, uint Count)> ConnectListAllInterfacesAsync(
        bool needResults, ListInterfacesFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, Known, "testConnectListAllInterfaces");
        InterfaceHandle[] found = [.. node.Interfaces.All
            .Where(state => ObjectFilter.Takes((uint)flags, state.IsActive))
            .Select(state => state.Handle)];
        return ValueTask.FromResult<(IReadOnlyList<InterfaceHandle>, uint)>((needResults ? found : [], (uint)found.Length));
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfInterfacesAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Interfaces.All.Count(state => state.IsActive));

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListInterfacesAsync(int maxNames, CancellationToken cancellationToken) =>
        Names(maxNames, active: true);

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfDefinedInterfacesAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Interfaces.All.Count(state => !state.IsActive));

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListDefinedInterfacesAsync(int maxNames, CancellationToken cancellationToken) =>
        Names(maxNames, active: false);

    /// <inheritdoc />
    public override ValueTask<bool> InterfaceIsActiveAsync(InterfaceHandle networkInterface, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Interfaces.Require(networkInterface.Name).IsActive);

    private ValueTask<IReadOnlyList<string>> Names(int maxNames, bool active)
    {
        CallCounts.Check(maxNames, RemoteLimits.InterfaceList, "maxnames", "REMOTE_INTERFACE_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>(
            [.. node.Interfaces.All.Where(state => state.IsActive == active).Select(state => state.Name).Take(maxNames)]);
    }
}
