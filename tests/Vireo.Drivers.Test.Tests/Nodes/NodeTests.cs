using Vireo.Contract.Connections;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.States;
using Vireo.Contract.Networks;
using Vireo.Contract.Nodes;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Tests.Nodes;

public sealed class NodeTests
{
    private const string Guest = "<domain type='test'><name>a</name><memory>1024</memory><os><type>hvm</type></os></domain>";

    private static CancellationToken Token => TestConnection.Token;

    [Fact]
    public async Task GivenTwoConnectionsToDefault_WhenOneDefinesAGuest_ThenTheOtherFindsIt()
    {
        var provider = new TestDriverProvider();
        await using TestConnection one = await TestConnection.OpenAsync(provider: provider);
        await using TestConnection other = await TestConnection.OpenAsync(provider: provider);

        await one.Part<IDomainDefinition>().DomainDefineXmlAsync(Guest, Token);

        Assert.Equal("a", (await other.Part<IDomainLookup>().DomainLookupByNameAsync("a", Token)).Name);
    }

    [Fact]
    public async Task GivenTheLastConnectionToDefault_WhenItCloses_ThenTheNodeIsForgotten()
    {
        var provider = new TestDriverProvider();
        await using (TestConnection one = await TestConnection.OpenAsync(provider: provider))
        {
            await one.Part<IDomainDefinition>().DomainDefineXmlAsync(Guest, Token);
        }

        await using TestConnection later = await TestConnection.OpenAsync(provider: provider);

        await Assert.ThrowsAsync<VirtNotFoundException>(async () => await later.Part<IDomainLookup>().DomainLookupByNameAsync("a", Token));
    }

    [Fact]
    public async Task GivenADriverDisposedTwice_WhenAnotherConnectionIsOpen_ThenItsNodeStays()
    {
        var provider = new TestDriverProvider();
        TestConnection one = await TestConnection.OpenAsync(provider: provider);
        await using TestConnection other = await TestConnection.OpenAsync(provider: provider);
        await other.Part<IDomainDefinition>().DomainDefineXmlAsync(Guest, Token);
        await one.DisposeAsync();
        await one.DisposeAsync();

        await using TestConnection third = await TestConnection.OpenAsync(provider: provider);

        Assert.Equal("a", (await third.Part<IDomainLookup>().DomainLookupByNameAsync("a", Token)).Name);
    }

    [Fact]
    public async Task GivenAFile_WhenOpened_ThenTheNodeIsAsItSays()
    {
        string folder = Directory.CreateTempSubdirectory("vireo-node-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "sub.xml"), Guest, Token);
            string path = Path.Combine(folder, "node.xml");
            await File.WriteAllTextAsync(path, """
                <node>
                  <cpu><mhz>6000</mhz><model>i986</model><active>50</active><nodes>4</nodes><sockets>4</sockets><cores>4</cores><threads>2</threads></cpu>
                  <memory>8192000</memory>
                  <network><name>n1</name></network>
                  <domain file='sub.xml'/>
                  <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>off</name><memory>1</memory><os><type>xen</type></os><test:runstate>5</test:runstate></domain>
                  <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>pau</name><memory>1</memory><os><type>xen</type></os><test:runstate>3</test:runstate></domain>
                  <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>tr</name><memory>1</memory><os><type>xen</type></os><test:transient/></domain>
                </node>
                """, Token);

            await using TestConnection connection = await TestConnection.OpenAsync("test://" + path);

            NodeHardware hardware = await connection.Part<INodeHardware>().NodeGetInfoAsync(Token);
            Assert.Equal((8192000UL, 50, 6000, 4), (hardware.MemoryKib, hardware.CpuCount, hardware.Mhz, hardware.NumaNodeCount));
            Assert.Equal([("a", 1, 1, 0), ("off", -1, 5, 0), ("pau", 2, 3, 0), ("tr", 3, 1, 0)], await StatesAsync(connection));
            Assert.Equal("n1", (await connection.Part<INetworkLookup>().NetworkLookupByNameAsync("n1", Token)).Name);
            Assert.Contains("<cells num='0'>", await connection.Part<IConnectionCapabilities>().ConnectGetCapabilitiesAsync(Token));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("test:///", VirtErrorCode.InvalidArg, "invalid argument: testOpen: supply a path or use test:///default")]
    [InlineData("test:///no/such/file.xml", VirtErrorCode.XmlError, "XML error: failed to parse xml document '/no/such/file.xml'")]
    public async Task GivenAUriOfNothing_WhenOpened_ThenItIsRefusedAsByLibvirt(string uri, VirtErrorCode code, string message)
    {
        VirtException thrown = await Assert.ThrowsAnyAsync<VirtException>(() => TestConnection.OpenAsync(uri));

        Assert.Equal((code, message), (thrown.Code, thrown.Message));
    }

    [Fact]
    public async Task GivenAFileThatIsNoXml_WhenOpened_ThenItsContentIsNotTold()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, "secret:of:another\n", Token);

            VirtException thrown = await Assert.ThrowsAnyAsync<VirtException>(() => TestConnection.OpenAsync("test://" + path));

            Assert.Equal($"{path}:1: Start tag expected, '<' not found", thrown.Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<IEnumerable<(string, int, int, int)>> StatesAsync(TestConnection connection)
    {
        var states = new List<(string, int, int, int)>();
        (IReadOnlyList<DomainHandle> domains, _) = await connection.Part<IDomainList>()
            .ConnectListAllDomainsAsync(true, ListDomainsFlags.None, Token);
        foreach (DomainHandle domain in domains.OrderBy(domain => domain.Name, StringComparer.Ordinal))
        {
            (DomainState state, int reason) = await connection.Part<IDomainStates>().DomainGetStateAsync(domain, 0, Token);
            states.Add((domain.Name, domain.Id, (int)state, reason));
        }

        return states;
    }
}
