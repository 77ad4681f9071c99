using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Daemon.Audit;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Tests.Fixtures;
using Vireo.Drivers.Test;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Daemon.Tests.Audit;

public sealed class AuditTests
{
    private const int Failed = 5502;

    private static readonly DomainHandle Guest = new("test", Guid.Parse("6695eb01-f6a4-8304-79aa-97f2502e193f"), 1);

    [Fact]
    public async Task GivenAuditLogging_WhenAGuestIsChanged_ThenTheRecordSaysWhoDidWhatToWhich()
    {
        await using var fixture = await StartAsync();
        using var client = await OpenAsync(fixture);

        await CallAsync(client, RemoteProgram.Procedures.DomainSuspend, Guest with { Name = "another" });

        string record = Assert.Single(Records(fixture));
        Assert.StartsWith("op=virDomainSuspend vm=\"test\" uuid=6695eb01-f6a4-8304-79aa-97f2502e193f client=\"unix:pid=", record, StringComparison.Ordinal);
        Assert.Contains(" res=success", record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenAuditLogging_WhenACallFails_ThenTheRecordSaysWhy()
    {
        await using var fixture = await StartAsync();
        fixture.Logs.Expect(Failed);
        using var client = await OpenAsync(fixture);

        await Assert.ThrowsAnyAsync<VirtException>(() => CallAsync(client, RemoteProgram.Procedures.DomainResume, Guest));

        string record = Assert.Single(Records(fixture));
        Assert.StartsWith("op=virDomainResume vm=\"test\"", record, StringComparison.Ordinal);
        Assert.Contains(" reason=", record, StringComparison.Ordinal);
        Assert.Contains(" res=failed", record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenAuditLogging_WhenAReadOnlyClientIsDenied_ThenThatIsRecorded()
    {
        await using var fixture = await StartAsync();
        fixture.Logs.Expect(Failed);
        using var client = await fixture.ConnectReadOnlyAsync();
        await client.OpenAsync("test:///default");

        await Assert.ThrowsAnyAsync<VirtException>(() => CallAsync(client, RemoteProgram.Procedures.DomainDestroy, Guest));

        Assert.Contains(" res=failed", Assert.Single(Records(fixture)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenAuditLogging_WhenAClientOnlyLooks_ThenNothingIsRecorded()
    {
        await using var fixture = await StartAsync();
        using var client = await OpenAsync(fixture);

        await CallAsync(client, RemoteProgram.Procedures.DomainGetInfo, Guest);

        Assert.Empty(Records(fixture));
    }

    [Theory]
    [InlineData("web", "vm=\"web\"")]
    [InlineData("a b\" res=success", "vm=61206222207265733D73756363657373")]
    [InlineData("\n", "vm=0A")]
    public void GivenANameThatAClientChose_WhenRecorded_ThenItIsOneValue(string name, string expected) =>
        Assert.Contains($" {expected} client=", new AuditRecord("virDomainDestroy", "domain", name, null, "c", null).ToString(), StringComparison.Ordinal);

    [Fact]
    public void GivenNothingToTell_WhenOpened_ThenThereIsNoTrail() =>
        Assert.Null(AuditTrail.Open(new HostSettings { AuditLevel = 0 }, new RecordingLoggers()));

    [Fact]
    public void GivenTheHostsAudit_WhenARecordIsSent_ThenTheKernelTakesIt()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "only root may write to the host's audit");
        using HostAudit? audit = OperatingSystem.IsLinux() ? HostAudit.TryOpen() : null;
        Assert.SkipWhen(audit is null, "this host has no audit");

        Assert.True(!OperatingSystem.IsLinux() || audit.Send("op=test res=success"));
    }

    [Fact]
    public void GivenThatAuditIsRequired_WhenThereIsNone_ThenStartingFails()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "root may have one");
        Assert.Throws<ConfigurationException>(() => AuditTrail.Open(new HostSettings { AuditLevel = 2 }, new RecordingLoggers()));
    }

    private static Task<DaemonFixture> StartAsync() => DaemonFixture.StartAsync("audit_logging = 1", drivers: [new TestDriverProvider()]);

    private static async Task<RawClient> OpenAsync(DaemonFixture fixture)
    {
        var client = await fixture.ConnectAsync();
        await client.OpenAsync("test:///default");
        return client;
    }

    private static Task<byte[]> CallAsync(RawClient client, ProcedureInfo procedure, DomainHandle guest) =>
        client.CallAsync(procedure, (ref XdrWriter writer) => DomainHandle.Write(ref writer, guest));

    private static IEnumerable<string> Records(DaemonFixture fixture) => fixture.Logs.Texts.Where(text => text.StartsWith("op=", StringComparison.Ordinal));
}
