using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Statistics;
using Vireo.Contract.HostInterfaces;
using Vireo.Contract.NetworkFilters;
using Vireo.Contract.Networks;
using Vireo.Contract.Networks.Ports;
using Vireo.Contract.NodeDevices;
using Vireo.Contract.Secrets;
using Vireo.Contract.Storage;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;

namespace Vireo.Daemon.Authorization;

/// <summary>Judges a call's answer: an object that was looked up must be one that the client may see; lists lose those that it may not.</summary>
/// <param name="rights">What the client may do.</param>
/// <param name="procedure">What was called.</param>
/// <param name="wantsResults">Whether the client wants lists, and not their length alone.</param>
/// <param name="driver">What is asked where the answer itself says too little; null: nothing.</param>
internal sealed class AnswerFilter(ClientRights rights, ProcedureInfo procedure, bool wantsResults, ICallTarget? driver)
{
    private readonly string? _filter = procedure.AclFilter.Count > 0 ? procedure.AclFilter[0] : null;

    /// <summary>Judges an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="arguments">The call's arguments.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What is left of it.</returns>
    /// <exception cref="Errors.VirtException">The client may not see the object that was found.</exception>
    internal async ValueTask<object?> JudgeAsync(object? answer, IReadOnlyList<CallArgument> arguments, CancellationToken cancellationToken)
    {
        if (_filter is null)
        {
            return ObjectIdentity.Of(answer) is not { } found || MaySee(found) ? answer : throw AccessFaults.Denied();
        }

        return answer switch
        {
            ValueTuple<IReadOnlyList<DomainHandle>, uint> list => Filter(list),
            ValueTuple<IReadOnlyList<NetworkHandle>, uint> list => Filter(list),
            ValueTuple<IReadOnlyList<NetworkPortHandle>, uint> list => Filter(list),
            ValueTuple<IReadOnlyList<StoragePoolHandle>, uint> list => Filter(list),
            ValueTuple<IReadOnlyList<StorageVolumeHandle>, uint> list => Filter(list),
            ValueTuple<IReadOnlyList<InterfaceHandle>, uint> list => Filter(list),
            ValueTuple<IReadOnlyList<NodeDeviceHandle>, uint> list => Filter(list),
            ValueTuple<IReadOnlyList<SecretHandle>, uint> list => Filter(list),
            ValueTuple<IReadOnlyList<NwFilterHandle>, uint> list => Filter(list),
            ValueTuple<IReadOnlyList<NwFilterBindingHandle>, uint> list => Filter(list),
            IReadOnlyList<DomainStatsRecord> records => records.Where(record => Keeps(record)).ToList(),
            IReadOnlyList<string> or IReadOnlyList<int> or int when OlderLists.Find(procedure.Name) is { } twin =>
                await FilterOlderAsync(answer, twin, arguments, cancellationToken),
            _ => answer, // registrations: their events are judged one by one
        };
    }

    // Where only the count is wanted, the driver was asked for the list all the same: the count must not tell what the list would hide.
    private (IReadOnlyList<T> List, uint Count) Filter<T>((IReadOnlyList<T> List, uint Count) answer)
    {
        var kept = answer.List.Where(handle => Keeps(handle)).ToList();
        return (wantsResults ? kept : [], (uint)kept.Count);
    }

    private async ValueTask<object?> FilterOlderAsync(
        object? answer, OlderList twin, IReadOnlyList<CallArgument> arguments, CancellationToken cancellationToken)
    {
        var handles = driver is null ? [] : (await twin.ListAsync(driver, arguments, cancellationToken)).Where(handle => Keeps(handle)).ToList();
        var names = handles.Select(twin.NameOf).ToHashSet();
        return answer switch
        {
            IReadOnlyList<string> list => list.Where(names.Contains).ToList(),
            IReadOnlyList<int> list => list.Where(id => names.Contains(OlderLists.Text(id))).ToList(),
            _ => handles.Count,
        };
    }

    private bool Keeps(object? handle) => ObjectIdentity.Of(handle) is { } found && rights.May(_filter!, found.Object); // it has a filter if it comes here

    private bool MaySee((string Kind, AccessObject Object) found) =>
        procedure.Acl.Select(RequiredPermission.Parse).Where(permission => permission.Kind == found.Kind && permission.Test == PermissionTest.Always)
            .All(permission => rights.May(permission.Permission, found.Object));
}
