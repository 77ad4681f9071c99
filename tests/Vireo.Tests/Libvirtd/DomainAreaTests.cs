using Vireo.Contract.Domains.Blocks;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Metadata;
using Vireo.Contract.Domains.Processors;
using Vireo.Contract.Domains.Snapshots;
using Vireo.Contract.Domains.Statistics;
using Vireo.Domains;
using Vireo.Errors;
using Vireo.Parameters;

namespace Vireo.Tests.Libvirtd;

/// <summary>The areas of a guest, held against libvirt's own test driver.</summary>
[Collection("Libvirtd's default node, which all connections share while one is open")]
public sealed class DomainAreaTests(LibvirtdFixture libvirtd)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhenSnapshotsAreTaken_ThenTheyFormATree()
    {
        await using VirtConnection connection = await OpenAsync();
        Domain guest = await connection.Domains.GetByNameAsync("test", Token);
        DomainSnapshot first = await guest.Snapshots.CreateAsync("<domainsnapshot><name>first</name></domainsnapshot>", cancellationToken: Token);
        DomainSnapshot second = await guest.Snapshots.CreateAsync("<domainsnapshot><name>second</name></domainsnapshot>", cancellationToken: Token);

        Assert.Equal(["first", "second"], (await guest.Snapshots.ListAsync(cancellationToken: Token)).Select(one => one.Name).Order());
        Assert.Equal(first, await second.GetParentAsync(Token));
        Assert.Equal([second], await first.ListChildrenAsync(DomainSnapshotListFlags.None, Token));
        Assert.Equal(second, await guest.Snapshots.GetCurrentAsync(Token));
        Assert.Equal((false, true), (await first.IsCurrentAsync(Token), await second.HasMetadataAsync(Token)));
        await first.RevertAsync(cancellationToken: Token);
        Assert.True(await first.IsCurrentAsync(Token));
        await second.DeleteAsync(cancellationToken: Token);
        Assert.Null(await guest.Snapshots.FindByNameAsync("second", Token));
        Assert.Equal(guest, first.Domain);
    }

    [Fact]
    public async Task WhenACheckpointIsLookedFor_ThenThereIsNone()
    {
        await using VirtConnection connection = await OpenAsync();
        Domain guest = await connection.Domains.GetByNameAsync("test", Token);

        Assert.Empty(await guest.Checkpoints.ListAsync(cancellationToken: Token));
        Assert.Null(await guest.Checkpoints.FindByNameAsync("none", Token));
    }

    [Fact]
    public async Task WhenParametersAreReadAndSet_ThenTheirNumberIsNobodysBusiness()
    {
        await using VirtConnection connection = await OpenAsync();
        Domain guest = await connection.Domains.GetByNameAsync("test", Token);

        await guest.Memory.SetParametersAsync(TypedParameters.Empty.Add("hard_limit", 4_000_000UL), cancellationToken: Token);
        TypedParameters memory = await guest.Memory.GetParametersAsync(cancellationToken: Token);
        Assert.Equal(4_000_000UL, memory.FindUInt64("hard_limit"));

        TypedParameters numa = await guest.Memory.GetNumaParametersAsync(cancellationToken: Token);
        Assert.Equal(["numa_mode", "numa_nodeset"], numa.Select(parameter => parameter.Field).Order());
        (string scheduler, TypedParameters shares) = await guest.Processors.GetSchedulingAsync(cancellationToken: Token);
        Assert.Equal(("fair", 50L), (scheduler, shares.FindInt64("weight")));
    }

    [Fact]
    public async Task WhenProcessorsArePinned_ThenTheirMapsTell()
    {
        await using VirtConnection connection = await OpenAsync();
        Domain guest = await connection.Domains.GetByNameAsync("test", Token);

        await guest.Processors.PinAsync(0, new byte[] { 0b0000_0101, 0 }, cancellationToken: Token);
        IReadOnlyList<ReadOnlyMemory<byte>> pins = await guest.Processors.GetPinsAsync(cancellationToken: Token);

        Assert.Equal(0b0000_0101, pins[0].Span[0]);
        Assert.Equal(2, await guest.Processors.GetCountAsync(DomainVcpuFlags.Live, Token));
        Assert.Equal(2, (await guest.Processors.GetPlacementsAsync(Token)).Count);
    }

    [Fact]
    public async Task WhenDisksAreSpokenTo_ThenTheyAnswerByTheirTarget()
    {
        await using VirtConnection connection = await OpenAsync();
        Domain guest = await connection.Domains.CreateAsync(
            """
            <domain type='test'><name>disky</name><memory>8192</memory><os><type>hvm</type></os>
            <devices><disk type='file'><source file='/d.img'/><target dev='vda'/></disk></devices></domain>
            """,
            cancellationToken: Token);

        await guest.Disk("vda").SetIoTuneAsync(
            TypedParameters.Empty
                .Add(DomainBlockIoTuneParameters.TotalBytesSecond, 1000UL)
                .Add(DomainBlockIoTuneParameters.TotalBytesSecondMax, 2000UL),
            cancellationToken: Token);
        TypedParameters limits = await guest.Disk("vda").GetIoTuneAsync(cancellationToken: Token);
        Assert.Equal(1000UL, limits.FindUInt64(DomainBlockIoTuneParameters.TotalBytesSecond));
        Assert.Equal([new DomainDiskError("vda", DomainDiskErrorCode.Unspecified)], await guest.Disks.GetErrorsAsync(Token));
        await Assert.ThrowsAsync<VirtException>(() => guest.Disk("vdz").GetTrafficAsync(Token));
        Assert.True((await guest.Disk("vda").GetTrafficAsync(Token)).ReadBytes > 0);
    }

    [Fact]
    public async Task WhenAGuestIsSavedAndTakenUpAgain_ThenItRuns()
    {
        await using VirtConnection connection = await OpenAsync();
        Domain guest = await connection.Domains.GetByNameAsync("test", Token);
        string file = Path.Combine(Path.GetTempPath(), $"vireo-{Guid.NewGuid():N}.save");

        await guest.Saves.SaveAsync(file, cancellationToken: Token);
        Assert.False(await guest.IsActiveAsync(Token));
        Assert.Contains("<name>test</name>", await connection.Domains.Saved.GetXmlAsync(file, cancellationToken: Token), StringComparison.Ordinal);
        await connection.Domains.Saved.RestoreAsync(file, cancellationToken: Token);
        Assert.True(await guest.IsActiveAsync(Token));
        File.Delete(file);
    }

    [Fact]
    public async Task WhenManyThingsAreAskedOfAGuest_ThenLibvirtdAnswers()
    {
        await using VirtConnection connection = await OpenAsync();
        Domain guest = await connection.Domains.GetByNameAsync("test", Token);

        await guest.Metadata.SetAsync(DomainMetadataType.Title, "a title", cancellationToken: Token);
        Assert.Equal("a title", await guest.Metadata.GetAsync(DomainMetadataType.Title, cancellationToken: Token));
        Assert.Equal(2_097_152UL, (await guest.GetInfoAsync(Token)).MemoryKib);
        Assert.NotEmpty(await guest.Agent.GetFileSystemsAsync(Token));
        var (one, statistics) = Assert.Single(await connection.Domains.GetStatisticsAsync(DomainStatsTypes.State, cancellationToken: Token));
        Assert.Equal((guest, 1L), (one, statistics.FindInt64(DomainStatsNames.StateState)));
        await guest.Input.SendKeysAsync(Contract.Domains.Input.KeycodeSet.Linux, 0, [30], Token);
        Assert.NotEmpty(await guest.GetXmlAsync(DomainXmlFlags.None, Token));
    }

    [Fact]
    public async Task WhenAGuestIsNotQemus_ThenSpeakingToQemuIsNotSupported()
    {
        await using VirtConnection connection = await OpenAsync();
        Domain guest = await connection.Domains.GetByNameAsync("test", Token);

        var error = await Assert.ThrowsAsync<VirtNotSupportedException>(() => guest.Qemu.SendMonitorCommandAsync("{}", cancellationToken: Token));
        Assert.Equal(VirtErrorCode.NoSupport, error.Code);
        Assert.Contains("virDomainQemuMonitorCommand", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenAScreenIsPhotographed_ThenThePictureComesToItsEnd()
    {
        await using VirtConnection connection = await OpenAsync();
        Domain guest = await connection.Domains.GetByNameAsync("test", Token);

        var (picture, mediaType) = await guest.Consoles.TakeScreenshotAsync(cancellationToken: Token);
        await using (picture)
        {
            using var copy = new MemoryStream();
            await picture.CopyToAsync(copy, Token);
            await picture.CompleteAsync(Token);
            Assert.Equal("image/png", mediaType);
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], copy.ToArray()[..4]);
        }
    }

    private Task<VirtConnection> OpenAsync() => VirtConnection.OpenAsync(libvirtd.Uri, cancellationToken: Token);
}
