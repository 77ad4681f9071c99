using Vireo.Contract.Administration;
using Vireo.Contract.Parameters;
using Vireo.Daemon.Tests.Fixtures;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Daemon.Tests.Administration;

/// <summary>What virt-admin's own checks let nobody ask, byte for byte as libvirtd 9.0.0 answers it.</summary>
public sealed class AdminTests
{
    private const int AdminDomain = 62;

    private static readonly TypedParameter MinWorkers = new(ThreadPoolParameters.WorkersMin, new TypedParameterValue.UInt32(1));

    [Fact]
    public async Task GivenNoOpenCall_WhenAnAdministratorAsks_ThenItIsAnsweredAllTheSame()
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using var client = await fixture.ConnectAdminAsync();

        byte[] reply = await client.CallAsync(AdminProgram.Procedures.ConnectListServers, (ref XdrWriter writer) =>
        {
            writer.WriteUInt32(1);
            writer.WriteUInt32(0);
        });

        Assert.Equal("00000002000000086c696276697274640000000561646d696e00000000000002", Convert.ToHexStringLower(reply));
    }

    [Theory]
    [InlineData(12, 8, AdminDomain, "unsupported flags (0x1) in function adminServerGetClientLimits")]
    [InlineData(6, 8, AdminDomain, "unsupported flags (0x1) in function adminServerGetThreadPoolParameters")]
    [InlineData(18, 8, AdminDomain, "unsupported flags (0x1) in function adminServerUpdateTlsFiles")]
    public async Task GivenAFlag_WhenAServerIsAskedFor_ThenItIsRefusedInTheNameOfLibvirtdsFunction(int procedure, int code, int domain, string message)
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using var client = await fixture.ConnectAdminAsync();

        var error = await Assert.ThrowsAnyAsync<VirtException>(() => client.CallAsync(AdminProgram.Procedures.Find(procedure)!, (ref XdrWriter writer) =>
        {
            writer.WriteString("libvirtd");
            writer.WriteUInt32(1);
        }));

        Assert.Equal((code, domain, message), ((int)error.Code, (int)error.ErrorDomain, error.Message));
    }

    public static TheoryData<TypedParameter[], VirtErrorCode, string> WrongParameters { get; } = new()
    {
        { [new("foo", new TypedParameterValue.UInt32(1))], VirtErrorCode.ArgumentUnsupported, "argument unsupported: parameter 'foo' not supported" },
        { [new("nWorkers", new TypedParameterValue.UInt32(1))], VirtErrorCode.ArgumentUnsupported, "argument unsupported: parameter 'nWorkers' not supported" },
        { [new("minWorkers", new TypedParameterValue.Int32(1))], VirtErrorCode.InvalidArg, "invalid argument: invalid type 'int' for parameter 'minWorkers', expected 'uint'" },
        { [new("minWorkers", new TypedParameterValue.Text("a"))], VirtErrorCode.InvalidArg, "invalid argument: invalid type 'string' for parameter 'minWorkers', expected 'uint'" },
        { [MinWorkers, MinWorkers], VirtErrorCode.InvalidArg, "invalid argument: parameter 'minWorkers' occurs multiple times" },
        { [new("minWorkers", new TypedParameterValue.UInt32(0)), new("maxWorkers", new TypedParameterValue.UInt32(0))], VirtErrorCode.InvalidArg, "invalid argument: maxWorkers must not be switched from zero to non-zero and vice versa" },
    };

    [Theory]
    [MemberData(nameof(WrongParameters), DisableDiscoveryEnumeration = true)]
    public async Task GivenWrongParameters_WhenWorkersAreSet_ThenTheErrorIsLibvirtds(TypedParameter[] parameters, VirtErrorCode code, string message)
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using var client = await fixture.ConnectAdminAsync();

        var error = await Assert.ThrowsAnyAsync<VirtException>(() => SetAsync(client, AdminProgram.Procedures.ServerSetThreadpoolParameters, parameters));

        Assert.Equal((code, message), (error.Code, error.Message));
    }

    [Fact]
    public async Task GivenLowerLimits_WhenClientsAreThere_ThenTheyStayAndNewcomersWaitUntilTheLimitRises()
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using var administrator = await fixture.ConnectAdminAsync();
        using var first = await fixture.ConnectAsync();
        using var second = await fixture.ConnectAsync();
        await first.OpenAsync();
        await second.OpenAsync();

        await SetLimitAsync(administrator, 1);
        using var third = await fixture.ConnectAsync();
        var opening = third.OpenAsync();
        await second.GetHostNameAsync();
        await first.GetHostNameAsync();
        Assert.False(opening.IsCompleted, "a client was let in beyond the limit");

        await SetLimitAsync(administrator, 3);
        await opening;
    }

    [Fact]
    public async Task GivenAnotherProgram_WhenCalledOnTheAdminSocket_ThenItIsNotThere()
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using var administrator = await fixture.ConnectAdminAsync();
        using var client = await fixture.ConnectAsync();

        var onAdmin = await Assert.ThrowsAnyAsync<VirtException>(() => administrator.OpenAsync());
        var onMain = await Assert.ThrowsAnyAsync<VirtException>(() => client.CallAsync(AdminProgram.Procedures.ConnectGetLibVersion));

        Assert.Equal("Cannot find program 536903814 version 1", onAdmin.Message);
        Assert.Equal("Cannot find program 110102160 version 1", onMain.Message);
    }

    [Fact]
    public async Task GivenADaemon_WhenItsAdminSocketIsMade_ThenOnlyItsOwnerMayOpenIt()
    {
        await using var fixture = await DaemonFixture.StartAsync();

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal((UnixFileMode)0b111_000_000, File.GetUnixFileMode(fixture.Daemon.AdminUnixSocket!));
        }
    }

    [Fact]
    public async Task GivenATimeout_WhenAnAdministratorSetsItAndLeaves_ThenTheDaemonBecomesIdle()
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using (var administrator = await fixture.ConnectAdminAsync())
        {
            await administrator.CallAsync(AdminProgram.Procedures.ConnectSetDaemonTimeout, (ref XdrWriter writer) =>
            {
                writer.WriteUInt32(1);
                writer.WriteUInt32(0);
            });
        }

        await fixture.Daemon.Idle.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    private static Task<byte[]> SetLimitAsync(RawClient client, uint max) => SetAsync(
        client,
        AdminProgram.Procedures.ServerSetClientLimits,
        [new(ClientLimitParameters.Max, new TypedParameterValue.UInt32(max)), new(ClientLimitParameters.UnauthenticatedMax, new TypedParameterValue.UInt32(0))]);

    private static Task<byte[]> SetAsync(RawClient client, ProcedureInfo procedure, TypedParameter[] parameters) =>
        client.CallAsync(procedure, (ref XdrWriter writer) =>
        {
            writer.WriteString("libvirtd");
            writer.WriteUInt32((uint)parameters.Length);
            foreach (var parameter in parameters)
            {
                TypedParameter.Write(ref writer, parameter);
            }

            writer.WriteUInt32(0);
        });
}
