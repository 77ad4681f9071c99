using Vireo.Daemon.Tests.Fixtures;
using Vireo.Drivers.Test;
using Vireo.Errors;

namespace Vireo.Daemon.Tests.Hardening;

/// <summary>What a client may have opened (goals 9 and 20).</summary>
public sealed class OpeningTests
{
    private const uint ReadOnly = 1;

    [Fact]
    public async Task GivenAReaderFromTheNetwork_WhenItNamesAFile_ThenTheFileIsNotEvenLookedFor()
    {
        await using var fixture = await DaemonFixture.StartAsync(drivers: [new TestDriverProvider()]);
        using var client = await fixture.ConnectTcpAsync();

        var error = await Assert.ThrowsAnyAsync<VirtException>(() => client.OpenAsync("test:///nonexistent/node.xml", ReadOnly));

        Assert.Equal(VirtErrorCode.OperationDenied, error.Code);
        await client.OpenAsync("test:///default", ReadOnly);
    }

    [Fact]
    public async Task GivenTheDaemonsOwnUser_WhenItNamesAFileOnAReadOnlyConnection_ThenItIsLookedFor()
    {
        await using var fixture = await DaemonFixture.StartAsync(drivers: [new TestDriverProvider()]);
        using var client = await fixture.ConnectReadOnlyAsync();

        var error = await Assert.ThrowsAnyAsync<VirtException>(() => client.OpenAsync("test:///nonexistent/node.xml"));

        Assert.NotEqual(VirtErrorCode.OperationDenied, error.Code);
    }

    [Fact]
    public async Task GivenAConnection_WhenItIsOpenedAgainAndAgainByOtherCalls_ThenItIsTheFirstThatAnswers()
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using var client = await fixture.ConnectAsync();
        await client.OpenAsync();
        foreach (string? uri in new[] { null, "", "fake:///default", "fake:///other", "no-such:///x", "fake+ssh://host/", new string('x', 100_000) })
        {
            await Assert.ThrowsAnyAsync<VirtException>(() => client.OpenAsync(uri));
            Assert.Equal("fake:///default", await client.GetUriAsync());
        }

        Assert.Equal(1, fixture.Driver.OpenCount);
    }
}
