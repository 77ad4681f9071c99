using Vireo.Contract.Storage;
using Vireo.Contract.Storage.Volumes;
using Vireo.Drivers.Node.Storage;
using Vireo.Errors;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Node.Tests.Storage;

public sealed class StoragePoolTests : IDisposable
{
    private const string Sparse = "<volume><name>v</name><capacity>65536</capacity><allocation>0</allocation></volume>";
    private readonly PoolFixture _fixture = new();

    [Fact]
    public async Task GivenAPoolThatIsOn_WhenTheDaemonStartsAnew_ThenItIsOnAndHasItsVolumes()
    {
        await _fixture.StartAsync();
        await _fixture.CreateAsync(Sparse);

        PoolFixture.Daemon next = _fixture.Open();
        await next.Life.TakeUpAsync(next.Pools.Require("p"));

        PoolRecord state = next.Pools.Require("p").State;
        Assert.True(state is { IsActive: true, IsPersistent: true });
        Assert.Equal(["v"], state.Volumes.Keys);
        Assert.Equal(65536UL, state.Volumes["v"].CapacityBytes);
    }

    [Fact]
    public async Task GivenAPoolWhoseFolderWentAway_WhenTheDaemonStartsAnew_ThenItIsOff()
    {
        await _fixture.StartAsync();
        Directory.Delete(_fixture.Folder);

        PoolFixture.Daemon next = _fixture.Open();
        await next.Life.TakeUpAsync(next.Pools.Require("p"));

        Assert.False(next.Pools.Require("p").State.IsActive);
    }

    [Fact]
    public async Task GivenAVolumeInUse_WhenDeletedOrItsPoolStopped_ThenBothAreRefused()
    {
        await _fixture.StartAsync();
        StorageVolumeHandle volume = await _fixture.CreateAsync(Sparse);
        StoragePool pool = _fixture.Host.Pools.Require("p");
        using IDisposable use = pool.Use(pool.State.Volumes["v"], isBuilding: false);

        VirtException deleting = await Assert.ThrowsAsync<VirtException>(async () => await _fixture.Host.Volumes.StorageVolDeleteAsync(
            volume, StorageVolumeDeleteFlags.None, TestContext.Current.CancellationToken));
        VirtException stopping = await Assert.ThrowsAsync<VirtException>(
            () => _fixture.Host.Life.StopAsync(pool, TestContext.Current.CancellationToken));

        Assert.Equal(VirtErrorCode.OperationInvalid, deleting.Code);
        Assert.Equal(VirtErrorCode.InternalError, stopping.Code);
    }

    [Fact]
    public async Task GivenALinkOutOfTheFolder_WhenAVolumeOfItsNameIsMade_ThenItIsRefused()
    {
        await _fixture.StartAsync();
        File.CreateSymbolicLink(Path.Combine(_fixture.Folder, "v"), "/nowhere/at/all");

        VirtException error = await Assert.ThrowsAsync<VirtException>(() => _fixture.CreateAsync(Sparse));

        Assert.Equal(VirtErrorCode.OperationInvalid, error.Code);
    }

    [Fact]
    public async Task GivenAVolumeThatCannotBeMade_WhenItFailed_ThenNothingOfItIsLeft()
    {
        await _fixture.StartAsync();

        await Assert.ThrowsAsync<VirtException>(() => _fixture.CreateAsync(
            "<volume><name>v</name><capacity>65536</capacity><allocation unit='EiB'>4</allocation></volume>"));

        Assert.Empty(Directory.GetFileSystemEntries(_fixture.Folder));
        Assert.Empty(_fixture.Host.Pools.Require("p").State.Volumes);
    }

    [Fact]
    public async Task GivenAVolume_WhenCopied_ThenTheCopyHasItsContentAndItsHoles()
    {
        await _fixture.StartAsync();
        StorageVolumeHandle volume = await _fixture.CreateAsync("<volume><name>v</name><capacity>4194304</capacity><allocation>0</allocation></volume>");
        byte[] content = [.. Enumerable.Range(0, 4096).Select(i => (byte)(i | 1))];
        using (var file = new FileStream(Path.Combine(_fixture.Folder, "v"), FileMode.Open))
        {
            file.Position = 2 * 1024 * 1024;
            file.Write(content);
        }

        await _fixture.Host.Volumes.StorageVolCreateXmlFromAsync(
            _fixture.Pool,
            "<volume><name>w</name><capacity>0</capacity><allocation>0</allocation></volume>",
            volume,
            StorageVolumeCreateFlags.None,
            TestContext.Current.CancellationToken);

        byte[] copy = await File.ReadAllBytesAsync(Path.Combine(_fixture.Folder, "w"), TestContext.Current.CancellationToken);
        Assert.Equal(4194304, copy.Length);
        Assert.Equal(content, copy[(2 * 1024 * 1024)..((2 * 1024 * 1024) + 4096)]);
        Assert.True(_fixture.Host.Pools.Require("p").State.Volumes["w"].AllocationBytes < 4194304);
    }

    public void Dispose() => _fixture.Dispose();
}
