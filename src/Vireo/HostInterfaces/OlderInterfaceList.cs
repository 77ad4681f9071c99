using Vireo.Contract.HostInterfaces;
using Vireo.Sessions;

namespace Vireo.HostInterfaces;

/// <summary>Lists the host's interfaces as it was done before libvirt 0.10.2: by their names, then each by itself.</summary>
/// <param name="session">The driver.</param>
/// <param name="cancellationToken">Gives up.</param>
internal sealed class OlderInterfaceList(DriverSession session, CancellationToken cancellationToken)
{
    internal async Task<IReadOnlyList<InterfaceHandle>> ListAsync(ListInterfacesFlags flags)
    {
        IInterfaceList lists = session.Part<IInterfaceList>("virConnectListInterfaces");
        IInterfaceLookup lookup = session.Part<IInterfaceLookup>("virInterfaceLookupByName");
        List<InterfaceHandle> found = [];
        if (OlderCalls.Wants(flags, ListInterfacesFlags.Active, ListInterfacesFlags.Inactive))
        {
            found.AddRange(await OlderCalls.FindAsync(
                lists.ConnectNumOfInterfacesAsync(cancellationToken),
                max => lists.ConnectListInterfacesAsync(max, cancellationToken),
                name => lookup.InterfaceLookupByNameAsync(name, cancellationToken)).ConfigureAwait(false));
        }

        if (OlderCalls.Wants(flags, ListInterfacesFlags.Inactive, ListInterfacesFlags.Active))
        {
            found.AddRange(await OlderCalls.FindAsync(
                lists.ConnectNumOfDefinedInterfacesAsync(cancellationToken),
                max => lists.ConnectListDefinedInterfacesAsync(max, cancellationToken),
                name => lookup.InterfaceLookupByNameAsync(name, cancellationToken)).ConfigureAwait(false));
        }

        return found;
    }
}
