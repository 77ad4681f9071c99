using Vireo.Contract.Networks;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Drivers.Node.Networks.State;
using Vireo.Errors;

namespace Vireo.Drivers.Node.Networks.Calls;

/// <summary>Finding networks.</summary>
internal sealed class NetworkLookupPart(NetworkHost host) : NetworkLookupBase
{
    /// <inheritdoc />
    public override ValueTask<NetworkHandle> NetworkLookupByNameAsync(string name, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Handle(host.Networks.Find(name), "name", name));

    /// <inheritdoc />
    public override ValueTask<NetworkHandle> NetworkLookupByUuidAsync(Guid uuid, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Handle(host.Networks.Find(uuid), "uuid", uuid.ToString("D")));

    private static NetworkHandle Handle(HostNetwork? found, string by, string what) => found is { State.IsRemoved: false }
        ? found.State.Handle
        : throw NetworkFaults.Raise(VirtErrorCode.NoNetwork, $"no network with matching {by} '{what}'");
}
