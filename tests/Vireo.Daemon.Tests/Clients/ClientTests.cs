using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Lxc;
using Vireo.Contract.Qemu;
using Vireo.Daemon.Tests.Fixtures;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Frames;
using Vireo.Xdr;

namespace Vireo.Daemon.Tests.Clients;

public sealed class ClientTests
{
    private const int CallFailedUnforeseen = 2000;

    [Theory]
    [InlineData(0x1234u, 1u, 1, "Cannot find program 4660 version 1")]
    [InlineData(0x2000_8086u, 2u, 1, "Cannot find program 536903814 version 2")]
    [InlineData(0x2000_8086u, 1u, 0, "unknown procedure: 0")]
    [InlineData(0x2000_8086u, 1u, -1, "unknown procedure: -1")]
    [InlineData(0x2000_8086u, 1u, 9999, "unknown procedure: 9999")]
    [InlineData(0x2000_8086u, 1u, 107, "unknown procedure: 107")]
    public async Task GivenACallOfNothing_WhenReceived_ThenTheErrorIsLibvirtsAndTheConnectionLives(uint program, uint version, int procedure, string message)
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using var client = await fixture.ConnectAsync();

        var error = await Assert.ThrowsAsync<VirtException>(() => client.CallAsync(program, version, procedure));

        Assert.Equal((VirtErrorCode.Rpc, VirtErrorDomain.Rpc, message), (error.Code, error.ErrorDomain, error.Message));
        await client.OpenAsync();
    }

    public static TheoryData<ProcedureInfo> CallsThatTheDriverLacks { get; } =
    [
        RemoteProgram.Procedures.NetworkCreate,
        RemoteProgram.Procedures.DomainGetAutostartOnce, // newer than libvirt 9.0.0
        QemuProgram.Procedures.DomainMonitorCommand,
        LxcProgram.Procedures.DomainOpenNamespace,
    ];

    [Theory]
    [MemberData(nameof(CallsThatTheDriverLacks))]
    public async Task GivenADriverThatLacksACall_WhenCalled_ThenTheErrorIsLibvirts(ProcedureInfo procedure)
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using var client = await fixture.ConnectAsync();
        await client.OpenAsync();

        var error = await Assert.ThrowsAnyAsync<VirtException>(() => client.CallAsync(procedure, Arguments));

        Assert.Equal(VirtErrorCode.NoSupport, error.Code);
        Assert.Equal($"this function is not supported by the connection driver: {procedure.Api}", error.Message);

        static void Arguments(ref XdrWriter writer)
        {
            DomainHandle.Write(ref writer, new DomainHandle("web", Guid.Empty, DomainHandle.Inactive));
            writer.WriteString("{}");
            writer.WriteUInt32(0);
        }
    }

    [Fact]
    public async Task GivenACallWithAStatus_WhenReceived_ThenItIsRefused()
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using var client = await fixture.ConnectAsync();

        var error = await Assert.ThrowsAsync<VirtException>(
            () => client.CallAsync(RemoteProgram.Number, RemoteProgram.Version, 3, status: FrameStatus.Error));

        Assert.Equal((VirtErrorCode.Rpc, "Unexpected message status 1"), (error.Code, error.Message));
    }

    [Fact]
    public async Task GivenAHandlerWithABug_WhenCalled_ThenThatCallFailsNeutrallyAndAllElseGoesOn()
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using var client = await fixture.ConnectAsync();
        await client.OpenAsync();
        fixture.Driver.HostName = _ => throw new InvalidOperationException("the secret inside");

        var error = await Assert.ThrowsAsync<VirtException>(client.GetHostNameAsync);

        Assert.Equal(VirtErrorCode.InternalError, error.Code);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.Contains(fixture.Logs.Texts, text => text.Contains("the secret inside", StringComparison.Ordinal));
        Assert.Equal("fake:///default", await client.GetUriAsync());
        fixture.Logs.Expect(CallFailedUnforeseen);
    }

    [Fact]
    public async Task GivenManyClients_WhenOneBreaksOff_ThenTheOthersAreServed()
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using var first = await fixture.ConnectAsync();
        using var second = await fixture.ConnectTcpAsync();
        await first.OpenAsync();
        await second.OpenAsync();

        first.Dispose();

        Assert.Equal("fake-host", await second.GetHostNameAsync());
        await Eventually.TrueAsync(() => fixture.Driver.OpenCount == 1, "the first client's driver was not closed");
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\n\r\n")]
    [InlineData("\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003")]
    [InlineData("\0\0\0\u0003")]
    [InlineData("\0\0\0\u001baaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("\u007f\u00ff\u00ff\u00ff")]
    [InlineData("\u0080\0\0\0")]
    [InlineData("\u0002\0\0\u0005")]
    public async Task GivenBytesThatAreNoFrame_WhenReceived_ThenTheConnectionIsClosedAndOthersLive(string bytes)
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using var hostile = await fixture.ConnectTcpAsync();

        await hostile.SendAsync(System.Text.Encoding.Latin1.GetBytes(bytes));

        await hostile.AssertClosedAsync();
        using var client = await fixture.ConnectAsync();
        await client.OpenAsync();
    }

    [Fact]
    public async Task GivenHalfAFrame_WhenItsSenderLeaves_ThenNothingOfItStays()
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using (var hostile = await fixture.ConnectAsync())
        {
            await hostile.SendAsync(new byte[] { 2, 0, 0, 4, 0x20, 0, 0x80, 0x86 }); // 32 MiB announced, four bytes sent
            await Eventually.TrueAsync(() => fixture.Daemon.ClientCount == 1, "the client was not accepted");
        }

        await Eventually.TrueAsync(() => fixture.Daemon.ClientCount == 0, "the client did not go");
    }
}
