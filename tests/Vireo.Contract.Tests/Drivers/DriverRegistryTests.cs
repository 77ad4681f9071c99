using Vireo.Contract.Drivers;
using Vireo.Contract.Uris;
using Vireo.Errors;

namespace Vireo.Contract.Tests.Drivers;

public sealed class DriverRegistryTests
{
    private readonly FakeProvider _test = new("test");
    private readonly FakeProvider _qemu = new("qemu");
    private readonly NoEvents _events = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("test:///default", "test:///default", false)]
    [InlineData("test:///some/file.xml?x=1", "test:///some/file.xml?x=1", true)]
    public async Task GivenAUriOfADriver_WhenOpened_ThenTheDriverGetsItAsItIs(string name, string uri, bool isReadOnly)
    {
        await using IDriver driver = await Registry().OpenAsync(name, isReadOnly, _events, null, Token);

        Assert.Equal(new DriverOpening(VirtUri.Parse(uri), isReadOnly, _events), _test.Opened);
        Assert.Null(_qemu.Opened);
    }

    [Fact]
    public async Task GivenADriversOlderName_WhenOpened_ThenItIsBroughtToTodays()
    {
        await using IDriver driver = await Registry().OpenAsync("qemud:///system", false, _events, null, Token);

        Assert.Equal("qemu:///system", _qemu.Opened!.Uri.ToString());
    }

    // The text is libvirtd 9.0.0's.
    [Theory]
    [InlineData("foo:///bar")]
    [InlineData("TEST:///default")]
    [InlineData("xen:///system")]
    public async Task GivenAUriThatNoDriverClaims_WhenOpened_ThenThereIsNoDriverForIt(string uri)
    {
        var error = await Assert.ThrowsAsync<VirtException>(async () => await Registry().OpenAsync(uri, false, _events, null, Token));

        Assert.Equal((VirtErrorCode.NoConnect, VirtErrorDomain.None), (error.Code, error.ErrorDomain));
        Assert.Equal("no connection driver available for " + uri, error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task GivenNoUri_WhenOpened_ThenTheFirstDriverThatIsMeantThenOpens(string? name)
    {
        var meant = new FakeProvider("meant", "meant:///system");

        await using IDriver driver = await new DriverRegistry([_test, meant, _qemu]).OpenAsync(name, false, _events, null, Token);

        Assert.Equal("meant:///system", meant.Opened!.Uri.ToString());
    }

    [Fact]
    public async Task GivenNoUri_WhenNoDriverIsMeantThen_ThenThereIsNoDriver()
    {
        var error = await Assert.ThrowsAsync<VirtException>(async () => await Registry().OpenAsync(null, false, _events, null, Token));

        Assert.Equal(VirtErrorCode.NoConnect, error.Code);
    }

    [Theory]
    [InlineData("test+unix:///default", "transport 'unix'")]
    [InlineData("test+nosuch:///default", "transport 'nosuch'")]
    [InlineData("test://host/default", "server 'host'")]
    [InlineData("test://host:1/default", "server 'host'")]
    [InlineData("test://user@/default", "user or port")]
    [InlineData("test:///default?socket=/tmp/x", "parameter 'socket'")]
    [InlineData("test:///default?x=1&COMMAND=/bin/sh", "parameter 'COMMAND'")]
    [InlineData("test:///default?pkipath=/", "parameter 'pkipath'")]
    [InlineData("qemud+ssh://host/system", "transport 'ssh'")]
    public async Task GivenAUriThatLeadsAway_WhenOpened_ThenItIsRefusedBeforeADriverSeesIt(string uri, string part)
    {
        var error = await Assert.ThrowsAsync<VirtException>(async () => await Registry().OpenAsync(uri, false, _events, null, Token));

        Assert.Equal(VirtErrorCode.NoConnect, error.Code);
        Assert.EndsWith($": {part} leads away from this node", error.Message, StringComparison.Ordinal);
        Assert.Null(_test.Opened);
    }

    private DriverRegistry Registry() => new([_test, _qemu]);

    private sealed class NoEvents : RemoteEventsBase;
}
