using Vireo.Errors;
using Vireo.Generator.Tests.Shapes;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Xdr;

namespace Vireo.Generator.Tests.Loopback;

/// <summary>What the dispatcher does besides decoding: parts, read-only, streams, descriptors, errors.</summary>
public sealed class DispatchTests
{
    private readonly EchoDriver _echo = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenNoDriver_WhenCalled_ThenTheConnectionIsNotOpen()
    {
        var driver = new ShapesDriver(new LoopbackCaller(new ShapesDispatcher()));

        var error = await Assert.ThrowsAsync<VirtException>(async () => await driver.NothingAsync(Token));
        Assert.Equal((VirtErrorCode.InternalError, "internal error: hypervisor connection not open"), (error.Code, error.Message));
    }

    [Fact]
    public async Task GivenADriverSetLater_WhenCalled_ThenItCarriesTheCallOut()
    {
        var dispatcher = new ShapesDispatcher();
        var driver = new ShapesDriver(new LoopbackCaller(dispatcher));

        dispatcher.Driver = _echo;
        await driver.NothingAsync(Token);

        Assert.Same(_echo, dispatcher.Driver);
        Assert.Equal(1, _echo.Calls);
    }

    [Fact]
    public async Task EachInterface_IsAskedForOncePerDriver()
    {
        var driver = new ShapesDriver(new LoopbackCaller(new ShapesDispatcher(_echo)));

        await driver.NothingAsync(Token);
        await driver.NothingAsync(Token);

        Assert.Equal([typeof(IAttachments), typeof(ICollections), typeof(IPrimitives), typeof(IRules)], _echo.Asked);
    }

    [Fact]
    public async Task GivenADriverWithoutThePart_WhenCalled_ThenTheFunctionIsNotSupported()
    {
        var driver = new ShapesDriver(new LoopbackCaller(new ShapesDispatcher(new EmptyDriver())));

        var error = await Assert.ThrowsAsync<VirtNotSupportedException>(async () => await driver.NothingAsync(Token));
        Assert.Equal("this function is not supported by the connection driver: shapeNothing", error.Message);
    }

    [Fact]
    public async Task GivenABaseClass_WhenAMethodIsNotOverridden_ThenTheFunctionIsNotSupported()
    {
        var rules = new NoRules();

        var error = await Assert.ThrowsAsync<VirtNotSupportedException>(async () => await rules.DomainGetXmlDescAsync(default, Token));
        Assert.Equal("this function is not supported by the connection driver: virDomainGetXMLDesc", error.Message);
    }

    [Theory]
    [InlineData(true, ShapeFlags.Secret)]
    [InlineData(true, ShapeFlags.Highest | ShapeFlags.Sparse)]
    [InlineData(true, ShapeFlags.Sparse)]
    [InlineData(false, ShapeFlags.Secret)]
    public async Task ADeniedFlag_IsRefusedToReadOnlyClientsAlone(bool isReadOnly, ShapeFlags flags)
    {
        var driver = new ShapesDriver(new LoopbackCaller(new ShapesDispatcher(_echo)) { IsReadOnly = isReadOnly });

        if (!isReadOnly || flags == ShapeFlags.Sparse)
        {
            Assert.Equal("<domain/>", await driver.DomainGetXmlDescAsync(flags, Token));
            return;
        }

        var error = await Assert.ThrowsAsync<VirtAccessDeniedException>(async () => await driver.DomainGetXmlDescAsync(flags, Token));
        Assert.Equal("operation forbidden: read only access prevents virDomainGetXMLDesc", error.Message);
    }

    [Fact]
    public async Task GivenFlagsThatAskForSecrets_WhenReadOnly_ThenTheRefusalSaysSo()
    {
        var driver = new ShapesDriver(new LoopbackCaller(new ShapesDispatcher(_echo)) { IsReadOnly = true });

        var error = await Assert.ThrowsAsync<VirtAccessDeniedException>(async () => await driver.StorageVolGetXmlDescAsync(2, Token));
        Assert.Equal("operation forbidden: virStorageVolGetXMLDesc with secure flag", error.Message);
        Assert.Equal(VirtErrorDomain.Storage, error.ErrorDomain);
    }

    [Theory]
    [InlineData(ShapeFlags.Sparse, true)]
    [InlineData(ShapeFlags.Secret, false)]
    public async Task AStream_IsOpenedAtTheDaemon_WithHolesWhenTheFlagSaysSo(ShapeFlags flags, bool allowsHoles)
    {
        await using var stream = new FakeStream();
        var caller = new LoopbackCaller(new ShapesDispatcher(_echo));

        await new ShapesDriver(caller).UploadAsync(new Place("p", 1, 2), stream, flags, Token);

        Assert.Equal((ShapesProgram.Procedures.Upload, allowsHoles), caller.Last?.Opened);
        Assert.Same(stream, _echo.Stream);
    }

    [Fact]
    public async Task AStreamWithoutASparseFlag_NeverHasHoles()
    {
        await using var stream = new FakeStream();
        var caller = new LoopbackCaller(new ShapesDispatcher(_echo));

        Assert.Null(await new ShapesDriver(caller).ConsoleAsync(stream, Token));

        Assert.Equal((ShapesProgram.Procedures.Console, false), caller.Last?.Opened);
    }

    [Fact]
    public async Task Descriptors_TravelBothWays()
    {
        using var files = new PassedDescriptors([new(), new()]);
        var driver = new ShapesDriver(new LoopbackCaller(new ShapesDispatcher(_echo)));

        Assert.Equal(2, await driver.TakeFilesAsync("name", files, Token));
        Assert.Same(PassedDescriptors.None, await driver.GiveFilesAsync(Token));
        Assert.Equal((3, PassedDescriptors.None), await driver.GiveCountedFilesAsync(Token));
        Assert.Equal((2, "given", files), await driver.GiveNamedFilesAsync(files, Token));
    }

    [Fact]
    public async Task GivenArgumentsCutShort_WhenInvoked_ThenTheTaskFails_AndNothingIsThrown()
    {
        var dispatcher = new ShapesDispatcher(_echo);
        var call = new LoopbackCall(ShapesProgram.Procedures.EchoText, [0, 0, 0, 9], default, isReadOnly: false, Token);

        var task = dispatcher.InvokeAsync(call).AsTask();

        await Assert.ThrowsAsync<XdrFormatException>(() => task);
    }

    [Fact]
    public async Task GivenAListOverItsLimit_WhenCalled_ThenNothingIsSent()
    {
        var caller = new LoopbackCaller(new ShapesDispatcher(_echo));
        Setting[] settings = [.. Enumerable.Repeat(new Setting("", new Leaf.None()), ICollections.Most + 1)];

        await Assert.ThrowsAsync<XdrFormatException>(async () => await new ShapesDriver(caller).EchoSettingsAsync(settings, Token));
        Assert.Null(caller.Last);
    }

    [Fact]
    public void Procedures_AreFoundByNumber()
    {
        Assert.Same(ShapesProgram.Procedures.DomainGetXmlDesc, ShapesProgram.Procedures.Find(30));
        Assert.Null(ShapesProgram.Procedures.Find(0));
        Assert.Null(ShapesProgram.Procedures.Find(-1));
        Assert.Null(ShapesProgram.Procedures.Find(43));
        Assert.True(ShapesProgram.Procedures.Find(41)?.IsEvent);
        Assert.Equal(ShapesProgram.Procedures.All.OrderBy(procedure => procedure.Number), ShapesProgram.Procedures.All);
    }

    [Fact]
    public void TheRulesOfAProcedure_AreWhatItsAttributesSay()
    {
        var info = ShapesProgram.Procedures.DomainGetXmlDesc;

        Assert.Equal((ShapesProgram.Number, ShapesProgram.Version, 30), (info.Program, info.Version, info.Number));
        Assert.Equal(("DomainGetXmlDesc", "virDomainGetXMLDesc", "0.9.13"), (info.Name, info.Api, info.Since));
        Assert.Equal(["domain:getattr", "domain:write:!LIVE"], info.Acl);
        Assert.Equal(["domain:read"], info.AclFilter);
        Assert.Equal((true, 0x8000_0004, CallPriority.High, true, false), (info.AllowedReadOnly, info.ReadOnlyDeniedFlags, info.Priority, info.Idempotent, info.WithoutLogin));
        Assert.True(ShapesProgram.Procedures.StorageVolGetXmlDesc.WithoutLogin);
        Assert.Equal((StreamDirection.Write, 1u), (ShapesProgram.Procedures.Upload.Stream, ShapesProgram.Procedures.Upload.SparseFlag));
        Assert.True(ShapesProgram.Procedures.TakeFiles.TakesDescriptors);
        Assert.True(ShapesProgram.Procedures.GiveFiles.ReturnsDescriptors);
    }

    private sealed class EmptyDriver : ICallTarget
    {
        public T? Find<T>()
            where T : class => null;
    }

    private sealed class NoRules : RulesBase;
}
