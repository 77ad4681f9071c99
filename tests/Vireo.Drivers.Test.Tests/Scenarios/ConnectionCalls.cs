using System.Globalization;
using System.Text;
using Vireo.Contract.Connections;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Contract.Domains.Security;
using Vireo.Contract.Domains.Statistics;
using Vireo.Contract.Nodes;

namespace Vireo.Drivers.Test.Tests.Scenarios;

/// <summary>The calls of a case that name no guest.</summary>
internal sealed class ConnectionCalls(TestConnection connection, Func<string, string> document, Func<DomainHandle, string> keep)
{
    private static CancellationToken Token => TestConnection.Token;

    internal async Task<string> RunAsync(string call, string[] words) => call switch
    {
        "define" => keep(await connection.Part<IDomainDefinition>()
            .DomainDefineXmlFlagsAsync(document(words[0]), (DomainDefineFlags)Number(words, 1), Token)),
        "createxml" => keep(await connection.Part<IDomainCreation>()
            .DomainCreateXmlAsync(document(words[0]), (DomainCreateFlags)Number(words, 1), Token)),
        "byname" => keep(await connection.Part<IDomainLookup>().DomainLookupByNameAsync(words[0], Token)),
        "byuuid" => keep(await connection.Part<IDomainLookup>().DomainLookupByUuidAsync(Guid.Parse(words[0]), Token)),
        "byid" => keep(await connection.Part<IDomainLookup>().DomainLookupByIdAsync((int)Number(words, 0), Token)),
        "stats" => await StatsAsync(words),
        _ => await ListAsync(call, words),
    };

    private async Task<string> ListAsync(string call, string[] words)
    {
        IDomainList list = connection.Part<IDomainList>();
        return call switch
        {
            "list" => Join((await list.ConnectListAllDomainsAsync(true, (ListDomainsFlags)Number(words, 0), Token)).Domains
                .Select(domain => keep(domain).Replace(' ', ':'))),
            "ids" =>
                Join((await list.ConnectListDomainsAsync(100, Token)).Order()
                    .Select(id => id.ToString(CultureInfo.InvariantCulture)), sorted: true),
            "defined" => Join(await list.ConnectListDefinedDomainsAsync(100, Token)),
            "counts" => $"{await list.ConnectNumOfDomainsAsync(Token)} {await list.ConnectNumOfDefinedDomainsAsync(Token)}",
            _ => await DescribeAsync(call, words),
        };
    }

    private async Task<string> DescribeAsync(string call, string[] words)
    {
        IConnectionDescription description = connection.Part<IConnectionDescription>();
        INodeHardware hardware = connection.Part<INodeHardware>();
        return call switch
        {
            "type" => await description.ConnectGetTypeAsync(Token),
            "version" => $"{await description.ConnectGetVersionAsync(Token)} {await description.ConnectGetLibVersionAsync(Token)}",
            "uri" => await description.ConnectGetUriAsync(Token),
            "maxvcpus" => $"{await description.ConnectGetMaxVcpusAsync(words.FirstOrDefault(), Token)}",
            "capabilities" => await connection.Part<IConnectionCapabilities>().ConnectGetCapabilitiesAsync(Token),
            "sysinfo" => await hardware.ConnectGetSysinfoAsync(Number(words, 0), Token),
            "freememory" => $"{await hardware.NodeGetFreeMemoryAsync(Token)}",
            "nodeinfo" => Describe(await hardware.NodeGetInfoAsync(Token)),
            "secmodel" => Describe(await connection.Part<IDomainSecurity>().NodeGetSecurityModelAsync(Token)),
            _ => throw new InvalidOperationException($"no call '{call}'"),
        };
    }

    private async Task<string> StatsAsync(string[] words)
    {
        IReadOnlyList<DomainStatsRecord> records = await connection.Part<IDomainStatistics>()
            .ConnectGetAllDomainStatsAsync([], (DomainStatsTypes)Number(words, 0), (DomainStatsFlags)Number(words, 1), Token);
        return string.Join(
            '\n', records.Select(record => $"{record.Domain.Name} {Values.AsPython(record.Parameters)}").Order(StringComparer.Ordinal));
    }

    private static string Describe(NodeHardware node) => string.Join(
        ' ',
        Encoding.UTF8.GetString(node.Model.Span).TrimEnd('\0'),
        node.MemoryKib / 1024,
        node.CpuCount,
        node.Mhz,
        node.NumaNodeCount,
        node.SocketsPerNode,
        node.CoresPerSocket,
        node.ThreadsPerCore);

    private static string Describe((ReadOnlyMemory<byte> Model, ReadOnlyMemory<byte> Doi) model) =>
        $"{Encoding.UTF8.GetString(model.Model.Span).TrimEnd('\0')}|{Encoding.UTF8.GetString(model.Doi.Span).TrimEnd('\0')}";

    private static string Join(IEnumerable<string> words, bool sorted = false)
    {
        string text = string.Join(' ', sorted ? words : words.Order(StringComparer.Ordinal));
        return text.Length == 0 ? "-" : text;
    }

    private static uint Number(string[] words, int index) =>
        index < words.Length ? uint.Parse(words[index], CultureInfo.InvariantCulture) : 0;
}
