using Vireo.Contract.Storage;
using Vireo.Errors;
using Vireo.NetworkFilters;
using Vireo.Secrets;
using Vireo.Storage;
using Vireo.Streams;

namespace Vireo.Tests.Libvirtd;

/// <summary>What libvirt's test driver lacks, on the real drivers of a libvirtd that has a host of its own: volumes' bytes, secrets, filters.</summary>
/// <param name="libvirtd">The daemon.</param>
public sealed class HostObjectTests(LibvirtdFixture libvirtd) : IDisposable
{
    private const int VolumeBytes = 16 * 1024 * 1024;
    private const string Driver = "libvirt_driver_qemu.so";

    private readonly string _folder = Directory.CreateTempSubdirectory("vireo-pool-").FullName;
    private readonly CancellationToken _token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenAVolume_WhenUploadedInPart_ThenTheSameBytesComeBack_AndNoOthers()
    {
        byte[] bytes = new byte[3_000_001];
        new Random(1).NextBytes(bytes);
        await using VirtConnection connection = await OpenAsync();
        StorageVolume volume = await CreateVolumeAsync(connection);

        await using (VirtStream upload = await volume.UploadAsync(1000, (ulong)bytes.Length, cancellationToken: _token))
        {
            await upload.WriteAsync(bytes, _token);
            await upload.CompleteAsync(_token);
        }

        byte[] whole = await DownloadAsync(volume);
        Assert.Equal(VolumeBytes, whole.Length);
        Assert.Equal(bytes, whole[1000..(1000 + bytes.Length)]);
        Assert.DoesNotContain(whole[(1000 + bytes.Length)..], other => other != 0);
    }

    [Fact]
    public async Task GivenAVolumeWithAHole_WhenCopiedSparse_ThenTheHoleIsNeitherSentNorStored()
    {
        byte[] data = [.. Enumerable.Repeat((byte)7, 4096)];
        await using VirtConnection connection = await OpenAsync();
        StorageVolume volume = await CreateVolumeAsync(connection);

        await using (VirtStream upload = await volume.UploadAsync(flags: StorageVolumeUploadFlags.SparseStream, cancellationToken: _token))
        {
            await upload.WriteAsync(data, _token);
            await upload.WriteHoleAsync(8 * 1024 * 1024, _token);
            await upload.WriteAsync(data, _token);
            await upload.CompleteAsync(_token);
        }

        long holes = 0;
        long bytes = 0;
        await using VirtStream download = await volume.DownloadAsync(flags: StorageVolumeDownloadFlags.SparseStream, cancellationToken: _token);
        byte[] buffer = new byte[64 * 1024];
        for (var part = await download.ReadPartAsync(buffer, _token); !part.IsEnd; part = await download.ReadPartAsync(buffer, _token))
        {
            holes += part.Hole;
            bytes += part.Bytes;
        }

        Assert.True(holes >= 8 * 1024 * 1024 - 8192);
        Assert.InRange(bytes, 2 * data.Length, 1024 * 1024);
    }

    [Fact]
    public async Task GivenTransfersThatAreGivenUp_WhenDisposed_ThenTheConnectionGoesOn()
    {
        await using VirtConnection connection = await OpenAsync();
        StorageVolume volume = await CreateVolumeAsync(connection);

        await using (VirtStream upload = await volume.UploadAsync(cancellationToken: _token))
        {
            await upload.WriteAsync(new byte[1000], _token);
        }

        await using (VirtStream download = await volume.DownloadAsync(cancellationToken: _token))
        {
            Assert.NotEqual(0, await download.ReadAsync(new byte[10], _token));
        }

        Assert.Equal(VolumeBytes, (await DownloadAsync(volume)).Length);
    }

    [Fact]
    public async Task GivenASecret_WhenItsValueIsSet_ThenItIsReadBack_UnlessItIsPrivate()
    {
        await using VirtConnection connection = await OpenAsync();
        Secret open = await connection.Secrets.DefineAsync("<secret ephemeral='yes' private='no'/>", cancellationToken: _token);
        Secret closed = await connection.Secrets.DefineAsync("<secret ephemeral='yes' private='yes'/>", cancellationToken: _token);

        await open.SetValueAsync("hush"u8.ToArray(), _token);
        await closed.SetValueAsync("hush"u8.ToArray(), _token);

        Assert.Equal("hush"u8.ToArray(), (await open.GetValueAsync(_token)).ToArray());
        VirtException e = await Assert.ThrowsAnyAsync<VirtException>(() => closed.GetValueAsync(_token));
        Assert.Equal(VirtErrorCode.InvalidSecret, e.Code);
        await open.UndefineAsync(_token);
        await closed.UndefineAsync(_token);
    }

    [Fact]
    public async Task GivenAFilter_WhenDefined_ThenItIsFoundByNameAndUuid_UntilItIsUndefined()
    {
        string name = $"f{Guid.NewGuid():n}";
        await using VirtConnection connection = await OpenAsync();

        NwFilter filter = await connection.NwFilters.DefineAsync(
            $"<filter name='{name}' chain='root'><rule action='drop' direction='in' priority='500'><tcp dstportstart='22'/></rule></filter>",
            cancellationToken: _token);

        Assert.Equal(filter.Uuid, (await connection.NwFilters.GetByNameAsync(name, _token)).Uuid);
        Assert.Contains("dstportstart='22'", await (await connection.NwFilters.GetByUuidAsync(filter.Uuid, _token)).GetXmlAsync(_token), StringComparison.Ordinal);
        await filter.UndefineAsync(_token);
        Assert.Null(await connection.NwFilters.FindByNameAsync(name, _token));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<VirtConnection> OpenAsync()
    {
        string uri = libvirtd.Uri.Replace("test+unix:///default", "qemu+unix:///system", StringComparison.Ordinal);
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "only the superuser's libvirtd has a host");
        Assert.SkipUnless(Directory.EnumerateFiles("/usr/lib", Driver, SearchOption.AllDirectories).Any(), $"{Driver} is missing");
        return await VirtConnection.OpenAsync(uri, cancellationToken: _token);
    }

    private async Task<StorageVolume> CreateVolumeAsync(VirtConnection connection)
    {
        StoragePool pool = await connection.StoragePools.CreateAsync(
            $"<pool type='dir'><name>{Path.GetFileName(_folder)}</name><target><path>{_folder}</path></target></pool>", cancellationToken: _token);
        return await pool.CreateVolumeAsync(
            $"<volume><name>v</name><capacity>{VolumeBytes}</capacity><allocation>0</allocation><target><format type='raw'/></target></volume>",
            cancellationToken: _token);
    }

    private async Task<byte[]> DownloadAsync(StorageVolume volume)
    {
        await using VirtStream download = await volume.DownloadAsync(cancellationToken: _token);
        using MemoryStream bytes = new();
        await download.CopyToAsync(bytes, _token);
        return bytes.ToArray();
    }
}
