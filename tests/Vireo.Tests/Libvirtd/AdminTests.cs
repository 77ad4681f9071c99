using Vireo.Administration;
using Vireo.Contract.Administration;
using Vireo.Parameters;

namespace Vireo.Tests.Libvirtd;

/// <summary>The real libvirtd, governed over its admin socket.</summary>
[Collection("Libvirtd's default node, which all connections share while one is open")]
public sealed class AdminTests(LibvirtdFixture libvirtd)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhenADaemonIsLookedInto_ThenItTellsItsServersAndClients()
    {
        await using VirtConnection connection = await VirtConnection.OpenAsync(libvirtd.Uri, cancellationToken: Token);
        await using AdminConnection admin = await AdminConnection.OpenAsync(libvirtd.AdminUri, cancellationToken: Token);

        Assert.Equal(["admin", "libvirtd"], (await admin.ListServersAsync(Token)).Select(server => server.Name).Order());
        AdminServer server = await admin.GetServerAsync("libvirtd", Token);
        AdminClient client = (await server.ListClientsAsync(Token))[0];
        Assert.Equal(ClientTransport.Unix, client.Transport);
        TypedParameters identity = await client.GetIdentityAsync(Token);
        Assert.Equal(Environment.ProcessId, identity.FindInt64(ClientIdentityParameters.UnixProcessId));
        Assert.True(await admin.GetLibraryVersionAsync(Token) >= new Version(2, 0));
    }

    [Fact]
    public async Task WhenLimitsAreChanged_ThenTheyAreThose()
    {
        await using AdminConnection admin = await AdminConnection.OpenAsync(libvirtd.AdminUri, cancellationToken: Token);
        AdminServer server = await admin.GetServerAsync("libvirtd", Token);

        await server.SetThreadPoolAsync(TypedParameters.Empty.Add(ThreadPoolParameters.WorkersMax, 33u), Token);
        await server.SetClientLimitsAsync(TypedParameters.Empty.Add(ClientLimitParameters.Max, 4321u), Token);

        Assert.Equal(33L, (await server.GetThreadPoolAsync(Token)).FindInt64(ThreadPoolParameters.WorkersMax));
        Assert.Equal(4321L, (await server.GetClientLimitsAsync(Token)).FindInt64(ClientLimitParameters.Max));
        await admin.Logging.SetFiltersAsync("3:remote", Token);
        Assert.Equal("3:*remote* ", await admin.Logging.GetFiltersAsync(Token)); // as libvirtd writes it
        Assert.NotEmpty(await admin.Logging.GetOutputsAsync(Token));
    }
}
