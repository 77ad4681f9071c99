using Vireo.Contract.Networks;
using Vireo.Contract.NodeDevices;
using Vireo.Contract.Storage;
using Vireo.Domains;
using Vireo.Domains.Events;
using Vireo.Events;
using Vireo.Networks;
using Vireo.NodeDevices;
using Vireo.Storage;

namespace Vireo.Tests.Libvirtd;

/// <summary>Events of every family that libvirt's own test driver tells.</summary>
[Collection("Libvirtd's default node, which all connections share while one is open")]
public sealed class FamilyEventTests(LibvirtdFixture libvirtd)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhenANetworkLives_ThenItsEventsTell()
    {
        await using VirtConnection connection = await OpenAsync();
        await using var events = await connection.Events.SubscribeAsync<NetworkLifecycleEvent>(cancellationToken: Token);
        await using var again = await connection.Events.SubscribeAsync<NetworkLifecycleEvent>(e => e.Type == NetworkEventType.Stopped, Token);

        Network network = await connection.Networks.GetByNameAsync("default", Token);
        await network.DestroyAsync(Token);
        await network.StartAsync(Token);

        Assert.Equal(
            [(network, NetworkEventType.Stopped), (network, NetworkEventType.Started)],
            (await TakeAsync(events, 2)).Select(e => (e.Network, e.Type)));
        Assert.Equal(NetworkEventType.Stopped, Assert.Single(await TakeAsync(again, 1)).Type);
    }

    [Fact]
    public async Task WhenAPoolLives_ThenItsEventsTell()
    {
        await using VirtConnection connection = await OpenAsync();
        await using var events = await connection.Events.SubscribeAsync<StoragePoolLifecycleEvent>(cancellationToken: Token);
        await using var refreshes = await connection.Events.SubscribeAsync<StoragePoolRefreshEvent>(cancellationToken: Token);

        StoragePool pool = await connection.StoragePools.GetByNameAsync("default-pool", Token);
        await pool.RefreshAsync(Token);
        await pool.DestroyAsync(Token);

        Assert.Equal(pool, Assert.Single(await TakeAsync(refreshes, 1)).Pool);
        Assert.Equal(StoragePoolEventType.Stopped, Assert.Single(await TakeAsync(events, 1)).Type);
    }

    [Fact]
    public async Task WhenADeviceIsMade_ThenItsEventTells()
    {
        await using VirtConnection connection = await OpenAsync();
        await using var events = await connection.Events.SubscribeAsync<NodeDeviceLifecycleEvent>(cancellationToken: Token);

        NodeDevice device = await connection.NodeDevices.CreateAsync(
            """
            <device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>
            <wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn></capability></capability></device>
            """,
            cancellationToken: Token);

        NodeDeviceLifecycleEvent made = Assert.Single(await TakeAsync(events, 1));
        Assert.Equal((device, NodeDeviceEventType.Created), (made.Device, made.Type));
    }

    [Fact]
    public async Task WhenManyKindsOfAGuestsEventsAreAskedFor_ThenLibvirtdTakesThemAll()
    {
        await using VirtConnection connection = await OpenAsync();
        await using var reboots = await connection.Events.SubscribeAsync<DomainRebootEvent>(cancellationToken: Token);
        await using var sleeps = await connection.Events.SubscribeAsync<DomainSleepEvent>(cancellationToken: Token);
        await using var jobs = await connection.Events.SubscribeAsync<DomainBlockJobEvent>(cancellationToken: Token);
        await using var metadata = await connection.Events.SubscribeAsync<DomainMetadataChangeEvent>(cancellationToken: Token);
        await using var closed = await connection.Events.SubscribeAsync<HypervisorConnectionClosedEvent>(cancellationToken: Token);

        Domain guest = await connection.Domains.GetByNameAsync("test", Token);
        await guest.Metadata.SetAsync(Contract.Domains.Metadata.DomainMetadataType.Title, "changed", cancellationToken: Token);

        DomainMetadataChangeEvent change = Assert.Single(await TakeAsync(metadata, 1));
        Assert.Equal((guest, Contract.Domains.Metadata.DomainMetadataType.Title), (change.Domain, change.Type));
    }

    private static async Task<List<T>> TakeAsync<T>(EventSubscription<T> events, int count)
        where T : IVirtEvent<T>
    {
        List<T> taken = [];
        await foreach (T one in events.WithCancellation(Token))
        {
            taken.Add(one);
            if (taken.Count == count)
            {
                break;
            }
        }

        return taken;
    }

    private Task<VirtConnection> OpenAsync() => VirtConnection.OpenAsync(libvirtd.Uri, cancellationToken: Token);
}
