using System.Text.Json;
using Vireo.Contract.Domains.NetworkCards;
using Vireo.Contract.Networks.Leases;
using Vireo.Drivers.Qemu.Agents;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Tests.Agents;

public class AgentInterfacesTests
{
    [Fact]
    public void GivenAnAlias_WhenRead_ThenItsAddressesAreItsNics()
    {
        IReadOnlyList<DomainInterfaceAddresses> nics = Read(
            """
            [{"name":"eth0","hardware-address":"52:54:00:00:00:01","ip-addresses":[{"ip-address-type":"ipv4","ip-address":"192.0.2.1","prefix":24}]},
             {"name":"eth0:1","ip-addresses":[{"ip-address-type":"ipv6","ip-address":"2001:db8::1","prefix":64}]}, {"name":"sit0"}]
            """);

        Assert.Equal(["eth0", "sit0"], nics.Select(nic => nic.Name));
        Assert.Equal("52:54:00:00:00:01", nics[0].HardwareAddress);
        Assert.Equal([new(IpAddressType.V4, "192.0.2.1", 24), new(IpAddressType.V6, "2001:db8::1", 64)], nics[0].Addresses);
    }

    [Theory]
    [InlineData("""[{}]""")]
    [InlineData("""[{"name":"eth0","ip-addresses":[{"ip-address-type":"ipx","ip-address":"1","prefix":1}]}]""")]
    [InlineData("""[{"name":"eth0","ip-addresses":[{"ip-address-type":"ipv4","ip-address":"192.0.2.1","prefix":129}]}]""")]
    public void GivenAnAnswerThatLacksSomething_WhenRead_ThenItIsRefused(string answer) =>
        Assert.Equal(VirtErrorCode.InternalError, Assert.Throws<VirtException>(() => Read(answer)).Code);

    private static IReadOnlyList<DomainInterfaceAddresses> Read(string answer)
    {
        using JsonDocument document = JsonDocument.Parse(answer);
        return AgentInterfaces.Read(document.RootElement);
    }
}
