using Vireo.Contract;
using Vireo.Contract.HostInterfaces;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Test.Lists;

/// <summary>A node's own network interfaces, all of them active.</summary>
internal sealed class InterfacesPart(TestNode node) : InterfaceListBase
{
    private const uint Inactive = 1;
    private const uint Active = 2;

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<InterfaceHandle> Interfaces, uint Count)> ConnectListAllInterfacesAsync(
        bool needResults, ListInterfacesFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, Inactive | Active, "testConnectListAllInterfaces");
        IReadOnlyList<InterfaceHandle> found = ListFilter.Takes((uint)flags, Active, Inactive) ? node.Interfaces : [];
        return ValueTask.FromResult((needResults ? found : [], (uint)found.Count));
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfInterfacesAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Interfaces.Count);

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListInterfacesAsync(int maxNames, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxNames, RemoteLimits.InterfaceList, "maxnames", "REMOTE_INTERFACE_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>([.. node.Interfaces.Select(one => one.Name).Take(maxNames)]);
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfDefinedInterfacesAsync(CancellationToken cancellationToken) => ValueTask.FromResult(0);

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListDefinedInterfacesAsync(int maxNames, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxNames, RemoteLimits.InterfaceList, "maxnames", "REMOTE_INTERFACE_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>([]);
    }

    /// <inheritdoc />
    public override ValueTask<bool> InterfaceIsActiveAsync(InterfaceHandle networkInterface, CancellationToken cancellationToken) =>
        node.Interfaces.Any(one => one.Name == networkInterface.Name)
            ? ValueTask.FromResult(true)
            : throw TestFaults.Raise(VirtErrorCode.NoInterface, $"no interface with matching name '{networkInterface.Name}'");
}
