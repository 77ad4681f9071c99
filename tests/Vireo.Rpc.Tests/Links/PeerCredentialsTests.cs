using System.Net.Sockets;
using Vireo.Rpc.Links;
using Vireo.Rpc.Tests.Peers;

namespace Vireo.Rpc.Tests.Links;

public sealed class PeerCredentialsTests
{
    [Fact]
    public void GivenAConnectionFromThisProcess_WhenAsked_ThenItIsThisProcess()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "credentials are known on Linux only");
        var (client, server) = SocketPair.Create(AddressFamily.Unix);
        using var a = client;
        using var b = server;

        var credentials = PeerCredentials.Of(server);

        Assert.Equal(Environment.ProcessId, credentials.ProcessId);
        string[] status = File.ReadAllLines("/proc/self/status");
        Assert.Equal(Effective(status, "Uid:"), credentials.UserId);
        Assert.Equal(Effective(status, "Gid:"), credentials.GroupId);
        Assert.InRange(credentials.StartTime, 1ul, ulong.MaxValue);
        Assert.Equal(credentials, PeerCredentials.Of(client));
    }

    private static uint Effective(string[] status, string key) =>
        uint.Parse(status.Single(line => line.StartsWith(key, StringComparison.Ordinal)).Split('\t')[2], System.Globalization.CultureInfo.InvariantCulture);
}
