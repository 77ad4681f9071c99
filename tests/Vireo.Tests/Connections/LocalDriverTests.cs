using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Domains;
using Vireo.Drivers.Test;
using Vireo.Errors;
using Vireo.Events;
using Vireo.Model.Domains;
using Vireo.Model.Domains.Building;
using Vireo.Model.Domains.Devices.Disks.Sources;
using Vireo.Model.Values;

namespace Vireo.Tests.Connections;

/// <summary>The same face over a driver of this process.</summary>
public class LocalDriverTests
{
    private const string Xml = "<domain type='test'><name>web</name><memory>1024</memory><os><type>hvm</type></os></domain>";

    private readonly CancellationToken _token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenTheTestDriver_WhenAGuestLives_ThenItsEventsTellItsLife()
    {
        await using VirtConnection connection = await OpenAsync("test:///default");
        await using EventSubscription<DomainLifecycleEvent> events = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);

        Domain defined = await connection.Domains.DefineAsync(Xml, cancellationToken: _token);
        Domain started = await defined.StartAsync(cancellationToken: _token);
        await started.SuspendAsync(_token);
        await started.ResumeAsync(_token);
        await started.DestroyAsync(cancellationToken: _token);
        await started.UndefineAsync(cancellationToken: _token);
        await connection.DisposeAsync();

        List<DomainEventType> told = [];
        await foreach (DomainLifecycleEvent e in events.WithCancellation(_token))
        {
            told.Add(e.Type);
        }

        Assert.Null(defined.Id);
        Assert.NotNull(started.Id);
        Assert.Equal(
            [
                DomainEventType.Defined, DomainEventType.Started, DomainEventType.Suspended, DomainEventType.Resumed,
                DomainEventType.Stopped, DomainEventType.Undefined,
            ],
            told);
    }

    [Fact]
    public async Task GivenATypedDefinition_WhenDefined_ThenItIsToldWithWhatTheDriverAdded_AndCanBeChanged()
    {
        await using VirtConnection connection = await OpenAsync("test:///default");
        DomainDefinition made = DomainBuilder.Test("typed", 1.GiB, 2).WithDisk("/typed.qcow2").WithNetwork().Definition;

        Domain guest = await connection.Domains.DefineAsync(made, cancellationToken: _token);
        DomainDefinition told = await guest.GetDefinitionAsync(cancellationToken: _token);
        told.Title = "changed";
        guest = await connection.Domains.DefineAsync(told, cancellationToken: _token);

        Assert.Equal((guest.Uuid, 1.GiB, 2u), (told.Uuid, told.Memory, told.ProcessorCount));
        Assert.NotNull(told.Devices.Interfaces[0].MacAddress);
        Assert.Equal("/typed.qcow2", Assert.IsType<DiskSource.File>(told.Devices.Disks[0].Source).Path);
        Assert.Equal("changed", (await guest.GetDefinitionAsync(cancellationToken: _token)).Title);
    }

    [Fact]
    public async Task GivenTheTestDriver_WhenAskedAboutItsHost_ThenItAnswersInUnits()
    {
        await using VirtConnection connection = await OpenAsync("test:///default");

        Assert.Equal("test:///default", connection.Uri);
        Assert.Equal(3_145_728UL, (await connection.Node.GetInfoAsync(_token)).MemoryKib);
        Assert.Equal("i686", (await connection.Node.GetInfoAsync(_token)).CpuModel);
        Assert.Equal("TEST", await connection.GetDriverTypeAsync(_token));
    }

    [Fact]
    public async Task GivenAReadOnlyConnection_WhenAGuestIsDefined_ThenItIsRefused()
    {
        await using VirtConnection connection = await OpenAsync("test:///default", isReadOnly: true);

        await Assert.ThrowsAsync<VirtAccessDeniedException>(() => connection.Domains.DefineAsync(Xml, cancellationToken: _token));
    }

    private Task<VirtConnection> OpenAsync(string uri, bool isReadOnly = false) => VirtConnection.OpenAsync(
        uri,
        new VirtConnectionOptions { LocalDrivers = [new TestDriverProvider()], IsReadOnly = isReadOnly },
        _token);
}
