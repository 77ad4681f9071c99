using Vireo.Contract.Networks.Leases;
using Vireo.Drivers.Node.Networks.Dnsmasq;
using Vireo.Drivers.Node.Networks.Leases;
using Vireo.Errors;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Tests.Networks;

public sealed class LeaseFilesTests : IDisposable
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_000);

    private readonly string _folder = Directory.CreateTempSubdirectory("vireo-leases-").FullName;
    private readonly NetworkDefinition _network = NetworkReader.Read(
        "<network><name>n</name><bridge name='b0'/><ip address='10.0.0.1' prefix='24'/><ip family='ipv6' address='fd00::1' prefix='64'/></network>");

    private DnsmasqFiles Files => new(_folder, _folder, "n", "b0");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void GivenNoFileAtAll_WhenAsked_ThenThereAreNoLeases() => Assert.Empty(Read());

    [Fact]
    public void GivenTheHelpersFile_WhenAsked_ThenLeasesThatHaveNotEndedAreGiven()
    {
        File.WriteAllText(Files.Status, """
            [
              { "ip-address": "10.0.0.7", "mac-address": "52:54:00:00:00:07", "hostname": "seven", "client-id": "ff:01", "expiry-time": 2000 },
              { "ip-address": "10.0.0.8", "mac-address": "52:54:00:00:00:08", "expiry-time": 999 }
            ]
            """);

        Assert.Equal(
            [new DhcpLease("b0", 2000, IpAddressType.V4, "52:54:00:00:00:07", null, "10.0.0.7", 24, "seven", "ff:01")], Read());
    }

    [Fact]
    public void GivenDnsmasqsOwnFile_WhenAsked_ThenBothVersionsOfIpAreGiven()
    {
        File.WriteAllText(Files.Leases, """
            0 52:54:00:00:00:07 10.0.0.7 * *
            duid 00:01:00:01:aa
            3000 16777216 fd00::7 seven 00:01:00:01:2a:2b:2c:2d:52:54:00:00:00:07

            """);

        Assert.Equal(
            [
                new DhcpLease("b0", 0, IpAddressType.V4, "52:54:00:00:00:07", null, "10.0.0.7", 24, null, null),
                new DhcpLease(
                    "b0", 3000, IpAddressType.V6, "52:54:00:00:00:07", "16777216", "fd00::7", 64, "seven", "00:01:00:01:2a:2b:2c:2d:52:54:00:00:00:07"),
            ],
            Read());
    }

    [Fact]
    public void GivenAHardwareAddress_WhenAsked_ThenOnlyItsLeasesAreGiven()
    {
        File.WriteAllText(Files.Leases, "0 52:54:00:00:00:07 10.0.0.7 * *\n0 52:54:00:00:00:08 10.0.0.8 * *\n");

        Assert.Equal("10.0.0.8", Assert.Single(Read("52:54:0:0:0:8")).Address);
    }

    [Theory]
    [InlineData("{}", "Malformed lease_entries array")]
    [InlineData("[", "invalid json in file")]
    [InlineData("[{}]", "found lease without mac-address")]
    [InlineData("[{\"mac-address\":\"52:54:00:00:00:07\"}]", "found lease without expiry-time")]
    public void GivenAFileThatIsNoneOfLeases_WhenAsked_ThenTheErrorSaysWhy(string text, string why)
    {
        File.WriteAllText(Files.Status, text);

        Assert.Contains(why, Assert.Throws<VirtException>(() => Read()).Message, StringComparison.Ordinal);
    }

    private DhcpLease[] Read(string? mac = null) => [.. LeaseFiles.Read(_network, Files, mac, Now)];
}
