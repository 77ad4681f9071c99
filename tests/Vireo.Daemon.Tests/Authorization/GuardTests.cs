using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Qemu;
using Vireo.Daemon.Tests.Fixtures;
using Vireo.Drivers.Test;
using Vireo.Errors;
using Vireo.Xdr;

namespace Vireo.Daemon.Tests.Authorization;

/// <summary>A daemon with rules. Clients on the unix socket are root and may do anything; those from TCP may see what the rules say.</summary>
public sealed class GuardTests
{
    private const string Uri = "test:///default";
    private const int Denied = 5401;
    private const string OtherXml = "<domain type='test'><name>other</name><uuid>00000000-1111-2222-3333-444444444444</uuid><memory>1024</memory><os><type>hvm</type></os></domain>";

    private static readonly DomainHandle Other = new("other", new Guid("00000000-1111-2222-3333-444444444444"), DomainHandle.Inactive);
    private static readonly Guid TestUuid = new("6695eb01-f6a4-8304-79aa-97f2502e193f");

    [Fact]
    public async Task GivenNoRuleButTheFirst_WhenEveryProcedureIsCalled_ThenEachThatNeedsAPermissionIsDenied()
    {
        await using var fixture = await StartAsync("allow * connect:getattr");
        using var client = await fixture.ConnectTcpAsync();
        await client.OpenAsync(Uri);
        var asked = RemoteProgram.Procedures.All.Concat(QemuProgram.Procedures.All)
            .Where(procedure => !procedure.IsEvent && procedure.Acl.Any(rule => rule != "connect:getattr"))
            .ToList();

        var answers = new Dictionary<string, string>();
        foreach (var procedure in asked)
        {
            var error = await Record.ExceptionAsync(() => client.CallAsync(procedure, Zeros));
            if (error is not VirtException { Code: VirtErrorCode.AccessDenied, Message: "access denied" })
            {
                answers[procedure.Name] = error?.Message ?? "it was done";
            }
        }

        Assert.True(asked.Count > 350, $"only {asked.Count} procedures need a permission");
        Assert.Empty(answers);
    }

    [Fact]
    public async Task GivenRulesForOneGuest_WhenAnotherIsAskedFor_ThenItIsDeniedEvenUnderABorrowedName()
    {
        await using var fixture = await StartAsync("allow * connect:*\nallow * domain:getattr,domain:read name=test");
        using var root = await OpenRootAsync(fixture);
        using var client = await fixture.ConnectTcpAsync();
        await client.OpenAsync(Uri);

        await ReadAsync(client, new DomainHandle("test", TestUuid, 1));
        await ReadAsync(root, Other);
        await AssertDeniedAsync(() => ReadAsync(client, Other));
        await AssertDeniedAsync(() => ReadAsync(client, Other with { Name = "test" }));
        await AssertDeniedAsync(() => client.CallAsync(RemoteProgram.Procedures.DomainLookupByName, (ref XdrWriter writer) => writer.WriteString("other")));
        await AssertDeniedAsync(() => client.CallAsync(RemoteProgram.Procedures.DomainDestroy, (ref XdrWriter writer) => DomainHandle.Write(ref writer, Other)));
        await client.CallAsync(RemoteProgram.Procedures.DomainLookupByName, (ref XdrWriter writer) => writer.WriteString("test"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task GivenRulesForOneGuest_WhenGuestsAreListed_ThenTheOthersAreNotThere(bool needResults)
    {
        await using var fixture = await StartAsync("allow * connect:*\nallow * domain:getattr name=test");
        using var root = await OpenRootAsync(fixture);
        using var client = await fixture.ConnectTcpAsync();
        await client.OpenAsync(Uri);

        byte[] seenByRoot = await ListAsync(root, needResults);
        byte[] seen = await ListAsync(client, needResults);

        Assert.Equal((2, 1), (seenByRoot[^1], seen[^1]));
        Assert.Equal(needResults ? 1 : 0, seen[3]);
        Assert.Equal(0, (await client.CallAsync(RemoteProgram.Procedures.ConnectNumOfDefinedDomains))[^1]);
        Assert.Equal(1, (await root.CallAsync(RemoteProgram.Procedures.ConnectNumOfDefinedDomains))[^1]);
        Assert.Equal(1, (await client.CallAsync(RemoteProgram.Procedures.ConnectNumOfDomains))[^1]);
    }

    [Fact]
    public async Task GivenRulesForOneName_WhenAGuestIsDefined_ThenItsNameDecidesBeforeAnythingElseIsRead()
    {
        await using var fixture = await StartAsync("allow * connect:*\nallow * domain:* name=mine-*");
        using var client = await fixture.ConnectTcpAsync();
        await client.OpenAsync(Uri);

        await AssertDeniedAsync(() => DefineAsync(client, OtherXml));
        await DefineAsync(client, OtherXml.Replace("other", "mine-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GivenRulesForOneGuest_WhenAnotherChanges_ThenNoEventTellsOfIt()
    {
        await using var fixture = await StartAsync("allow * connect:*\nallow * domain:getattr name=seen");
        using var root = await OpenRootAsync(fixture);
        using var client = await fixture.ConnectTcpAsync();
        await client.OpenAsync(Uri);
        await client.CallAsync(RemoteProgram.Procedures.ConnectDomainEventCallbackRegisterAny, (ref XdrWriter writer) =>
        {
            writer.WriteInt32(0);
            writer.WriteInt32(0);
        });

        await DefineAsync(root, OtherXml.Replace("other", "hidden", StringComparison.Ordinal).Replace("444444444444", "555555555555", StringComparison.Ordinal));
        await DefineAsync(root, OtherXml.Replace("other", "seen", StringComparison.Ordinal).Replace("444444444444", "666666666666", StringComparison.Ordinal));

        string first = System.Text.Encoding.ASCII.GetString(await client.ReceiveReplyAsync());
        Assert.Contains("seen", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenARefusal_WhenAnotherClientUsesTheSameGuest_ThenItIsServed()
    {
        await using var fixture = await StartAsync("allow * connect:*");
        using var root = await OpenRootAsync(fixture);
        using var client = await fixture.ConnectTcpAsync();
        await client.OpenAsync(Uri);

        await AssertDeniedAsync(() => ReadAsync(client, Other));

        await ReadAsync(root, Other);
    }

    private static async Task<DaemonFixture> StartAsync(string rules)
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "allow uid:0 *\n" + rules, TestContext.Current.CancellationToken);
            var fixture = await DaemonFixture.StartAsync($"access_drivers = [ 'rules' ]\naccess_rules_file = '{file}'", drivers: [new TestDriverProvider()]);
            fixture.Logs.Expect(Denied);
            return fixture;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<RawClient> OpenRootAsync(DaemonFixture fixture)
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "the rules speak of root, who does not run this test");
        var client = await fixture.ConnectAsync();
        await client.OpenAsync(Uri);
        await DefineAsync(client, OtherXml);
        return client;
    }

    private static void Zeros(ref XdrWriter writer)
    {
        for (int index = 0; index < 200; index++)
        {
            writer.WriteUInt32(0);
        }
    }

    private static async Task AssertDeniedAsync(Func<Task> call)
    {
        var error = await Assert.ThrowsAnyAsync<VirtException>(call);
        Assert.Equal((VirtErrorCode.AccessDenied, VirtErrorDomain.Access, "access denied"), (error.Code, error.ErrorDomain, error.Message));
    }

    private static Task<byte[]> ReadAsync(RawClient client, DomainHandle domain) =>
        client.CallAsync(RemoteProgram.Procedures.DomainGetInfo, (ref XdrWriter writer) => DomainHandle.Write(ref writer, domain));

    private static Task<byte[]> DefineAsync(RawClient client, string xml) =>
        client.CallAsync(RemoteProgram.Procedures.DomainDefineXml, (ref XdrWriter writer) => writer.WriteString(xml));

    private static Task<byte[]> ListAsync(RawClient client, bool needResults) =>
        client.CallAsync(RemoteProgram.Procedures.ConnectListAllDomains, (ref XdrWriter writer) =>
        {
            writer.WriteUInt32(needResults ? 1u : 0);
            writer.WriteUInt32(0);
        });
}
