using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Checkpoints;
using Vireo.Contract.Domains.Snapshots;
using Vireo.Contract.NetworkFilters;
using Vireo.Contract.Networks;
using Vireo.Contract.Networks.Ports;
using Vireo.Contract.Secrets;
using Vireo.Contract.Storage;
using Vireo.Rpc.Calls;

namespace Vireo.Daemon.Authorization;

/// <summary>Finds out which object a call is about.</summary>
/// <param name="driver">What the objects are asked of.</param>
internal sealed class CallObjects(ICallTarget driver)
{
    private static readonly string[] NameArguments = ["name", "deviceName", "domainName", "dname"];

    /// <summary>Finds the object of a kind that a call names. A client's handle is looked up: drivers go by one part of it, and the other may be a lie.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="arguments">The call's arguments.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The object; null: the call does not say.</returns>
    /// <exception cref="Errors.VirtException">There is no such object.</exception>
    internal async ValueTask<AccessObject?> FindAsync(string kind, IReadOnlyList<CallArgument> arguments, CancellationToken cancellationToken)
    {
        foreach (var argument in arguments)
        {
            if (await AskAsync(kind, argument.Value, cancellationToken) is { } handle && ObjectIdentity.Of(handle) is { } found && found.Kind == kind)
            {
                return found.Object;
            }
        }

        if (Text(arguments, name => name.Contains("xml", StringComparison.OrdinalIgnoreCase)) is { } xml)
        {
            return XmlIdentity.Read(xml);
        }

        return Text(arguments, name => NameArguments.Contains(name)) is { } text ? new AccessObject(text) : null;
    }

    private static string? Text(IReadOnlyList<CallArgument> arguments, Func<string, bool> isMeant) =>
        arguments.FirstOrDefault(argument => argument.Value is string && isMeant(argument.Name)).Value as string;

    private async ValueTask<object?> AskAsync(string kind, object? handle, CancellationToken cancellationToken) => (kind, handle) switch
    {
        ("domain", DomainSnapshotHandle snapshot) => await AskAsync(kind, snapshot.Domain, cancellationToken),
        ("domain", DomainCheckpointHandle checkpoint) => await AskAsync(kind, checkpoint.Domain, cancellationToken),
        ("domain", DomainHandle domain) when driver.Find<IDomainLookup>() is { } domains => await domains.DomainLookupByUuidAsync(domain.Uuid, cancellationToken),
        ("network", NetworkPortHandle port) => await AskAsync(kind, port.Network, cancellationToken),
        ("network_port", NetworkPortHandle port) when await AskAsync("network", port.Network, cancellationToken) is NetworkHandle network => port with { Network = network },
        ("network", NetworkHandle network) when driver.Find<INetworkLookup>() is { } networks => await networks.NetworkLookupByUuidAsync(network.Uuid, cancellationToken),
        ("storage_pool", StoragePoolHandle pool) when driver.Find<IStorageLookup>() is { } pools => await pools.StoragePoolLookupByUuidAsync(pool.Uuid, cancellationToken),
        ("storage_pool", StorageVolumeHandle volume) when driver.Find<IStorageLookup>() is { } pools => await pools.StoragePoolLookupByNameAsync(volume.Pool, cancellationToken),
        ("secret", SecretHandle secret) when driver.Find<ISecretDefinition>() is { } secrets => await secrets.SecretLookupByUuidAsync(secret.Uuid, cancellationToken),
        ("nwfilter", NwFilterHandle filter) when driver.Find<INwFilterDefinition>() is { } filters => await filters.NwfilterLookupByUuidAsync(filter.Uuid, cancellationToken),
        _ => handle,
    };
}
