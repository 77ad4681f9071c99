using Vireo.Contract.Networks;
using Vireo.Contract.Secrets;
using Vireo.Contract.Storage;
using Vireo.Contract.Storage.Volumes;
using Vireo.Errors;
using Vireo.HostInterfaces;
using Vireo.Networks;
using Vireo.NodeDevices;
using Vireo.Storage;

namespace Vireo.Tests.Libvirtd;

/// <summary>The client's objects, held against what libvirt's own test driver is documented to start with and to do.</summary>
[Collection("Libvirtd's default node, which all connections share while one is open")]
public sealed class ObjectTests(LibvirtdFixture libvirtd)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhenANetworkIsDefinedAndTakenThroughItsLife_ThenLibvirtdAgreesAtEachStep()
    {
        await using VirtConnection connection = await OpenAsync();
        Network network = await connection.Networks.DefineAsync("<network><name>lab</name><bridge name='lab0'/></network>", cancellationToken: Token);

        Assert.Equal(network, await connection.Networks.GetByUuidAsync(network.Uuid, Token));
        Assert.Equal((false, true), (await network.IsActiveAsync(Token), await network.IsPersistentAsync(Token)));
        await network.StartAsync(Token);
        await network.SetAutostartAsync(true, Token);
        Assert.Equal((true, true), (await network.IsActiveAsync(Token), await network.GetAutostartAsync(Token)));
        Assert.Equal("lab0", await network.GetBridgeNameAsync(Token));
        Assert.Contains("<name>lab</name>", await network.GetXmlAsync(cancellationToken: Token), StringComparison.Ordinal);
        Assert.Equal(["default", "lab"], (await connection.Networks.ListAsync(ListNetworksFlags.Active, Token)).Select(one => one.Name).Order());
        await network.DestroyAsync(Token);
        await network.UndefineAsync(Token);
        Assert.Null(await connection.Networks.FindByNameAsync("lab", Token));
        var gone = await Assert.ThrowsAsync<VirtNotFoundException>(() => network.GetXmlAsync(cancellationToken: Token));
        Assert.Equal(VirtErrorCode.NoNetwork, gone.Code);
    }

    [Fact]
    public async Task WhenAPoolAndAVolumeAreMade_ThenLibvirtdKnowsThemByEveryName()
    {
        await using VirtConnection connection = await OpenAsync();
        StoragePool pool = await connection.StoragePools.GetByNameAsync("default-pool", Token);
        StoragePoolInfo info = await pool.GetInfoAsync(Token);

        Assert.Equal(StoragePoolState.Running, info.State);
        Assert.Equal(info.CapacityBytes, info.AllocationBytes + info.AvailableBytes);
        StorageVolume volume = await pool.CreateVolumeAsync("<volume><name>disk</name><capacity>1048576</capacity></volume>", cancellationToken: Token);
        StorageVolumeInfo sizes = await volume.GetInfoAsync(cancellationToken: Token);
        Assert.Equal((StorageVolumeType.File, 1_048_576UL), (sizes.Type, sizes.CapacityBytes));
        Assert.Equal(volume, await connection.StoragePools.GetVolumeByKeyAsync(volume.Key, Token));
        Assert.Equal(volume, await connection.StoragePools.GetVolumeByPathAsync(await volume.GetPathAsync(Token), Token));
        Assert.Equal(pool, await volume.GetPoolAsync(Token));
        Assert.Contains(volume, await pool.ListVolumesAsync(cancellationToken: Token));
        StorageVolume copy = await pool.CloneVolumeAsync("<volume><name>copy</name><capacity>1048576</capacity></volume>", volume, cancellationToken: Token);
        Assert.Equal("copy", copy.Name);
        await volume.DeleteAsync(cancellationToken: Token);
        Assert.Null(await pool.FindVolumeAsync("disk", Token));
    }

    [Fact]
    public async Task WhenAPoolIsDefined_ThenItGoesThroughItsLife()
    {
        await using VirtConnection connection = await OpenAsync();
        StoragePool pool = await connection.StoragePools.DefineAsync(
            "<pool type='dir'><name>own</name><target><path>/own</path></target></pool>", cancellationToken: Token);

        await pool.BuildAsync(cancellationToken: Token);
        await pool.StartAsync(cancellationToken: Token);
        await pool.RefreshAsync(Token);
        Assert.True(await pool.IsActiveAsync(Token));
        Assert.Equal(2, (await connection.StoragePools.ListAsync(cancellationToken: Token)).Count);
        await pool.DestroyAsync(Token);
        await pool.DeleteAsync(cancellationToken: Token);
        await pool.UndefineAsync(Token);
        Assert.Null(await connection.StoragePools.FindByUuidAsync(pool.Uuid, Token));
    }

    [Fact]
    public async Task WhenTheHostsDevicesAreWalked_ThenTheyNameTheirParentsAndCapabilities()
    {
        await using VirtConnection connection = await OpenAsync();
        IReadOnlyList<NodeDevice> devices = await connection.NodeDevices.ListAsync(cancellationToken: Token);

        NodeDevice computer = Assert.Single(devices, device => device.Name == "computer");
        Assert.Null(await computer.GetParentNameAsync(Token));
        NodeDevice host = await connection.NodeDevices.GetByNameAsync("scsi_host1", Token);
        Assert.Equal("computer", await host.GetParentNameAsync(Token));
        Assert.Contains("scsi_host", await host.ListCapabilitiesAsync(Token));
        Assert.Null(await connection.NodeDevices.FindByNameAsync("no-such-device", Token));
    }

    [Fact]
    public async Task WhenAnInterfaceIsTurnedOff_ThenItIs()
    {
        await using VirtConnection connection = await OpenAsync();
        HostInterface card = await connection.Interfaces.GetByNameAsync("eth1", Token);

        Assert.Equal(card, await connection.Interfaces.GetByMacAsync(card.Mac, Token));
        Assert.True(await card.IsActiveAsync(Token));
        await card.DestroyAsync(Token);
        Assert.False(await card.IsActiveAsync(Token));
        await connection.Interfaces.BeginChangesAsync(Token);
        await card.UndefineAsync(Token);
        await connection.Interfaces.RollBackChangesAsync(Token);
        Assert.NotNull(await connection.Interfaces.FindByNameAsync("eth1", Token));
    }

    [Fact]
    public async Task GivenADriverThatLacksACall_WhenCalled_ThenItIsNotSupported()
    {
        await using VirtConnection connection = await OpenAsync();

        var secret = await Assert.ThrowsAsync<VirtNotSupportedException>(
            () => connection.Secrets.ListAsync(ListSecretsFlags.None, Token));
        Assert.Equal("this function is not supported by the connection driver: virConnectListAllSecrets", secret.Message);
        await Assert.ThrowsAsync<VirtNotSupportedException>(() => connection.NwFilters.ListAsync(Token));
        await Assert.ThrowsAsync<VirtNotSupportedException>(() => connection.Node.Memory.GetStatisticsAsync(cancellationToken: Token));
    }

    [Fact]
    public async Task GivenAReadOnlyConnection_WhenSomethingIsChanged_ThenNothingIsSent()
    {
        await using VirtConnection connection = await VirtConnection.OpenAsync(
            libvirtd.Uri, new VirtConnectionOptions { IsReadOnly = true }, Token);
        Network network = await connection.Networks.GetByNameAsync("default", Token);

        var denied = await Assert.ThrowsAsync<VirtAccessDeniedException>(() => network.DestroyAsync(Token));
        Assert.Equal("operation forbidden: read only access prevents virNetworkDestroy", denied.Message);
    }

    private Task<VirtConnection> OpenAsync() => VirtConnection.OpenAsync(libvirtd.Uri, cancellationToken: Token);
}
