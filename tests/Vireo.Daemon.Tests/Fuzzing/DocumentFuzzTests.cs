using System.Net.Sockets;
using Vireo.Contract.Tests.Facts;
using Vireo.Daemon.Tests.Fixtures;
using Vireo.Drivers.Test;

namespace Vireo.Daemon.Tests.Fuzzing;

/// <summary>Whatever stands in a document, its call is answered.</summary>
public sealed class DocumentFuzzTests
{
    private const int CallsPerConnection = 100;
    private const int LeastShare = 50; // of so many documents one is taken: the others would prove little

    // What reads a document, and which.
    private static readonly IReadOnlyList<(string Procedure, string Root)> Calls =
    [
        ("DOMAIN_CREATE_XML", "domain"), ("DOMAIN_DEFINE_XML", "domain"), ("DOMAIN_DEFINE_XML_FLAGS", "domain"), ("DOMAIN_ATTACH_DEVICE_FLAGS", "disk"),
        ("DOMAIN_SNAPSHOT_CREATE_XML", "domainsnapshot"), ("DOMAIN_CHECKPOINT_CREATE_XML", "domaincheckpoint"), ("DOMAIN_BACKUP_BEGIN", "domainbackup"),
        ("NETWORK_CREATE_XML", "network"), ("NETWORK_DEFINE_XML", "network"), ("NETWORK_UPDATE", "host"), ("NETWORK_PORT_CREATE_XML", "networkport"),
        ("STORAGE_POOL_CREATE_XML", "pool"), ("STORAGE_POOL_DEFINE_XML", "pool"), ("STORAGE_VOL_CREATE_XML", "volume"), ("STORAGE_VOL_CREATE_XML_FROM", "volume"),
        ("INTERFACE_DEFINE_XML", "interface"), ("NODE_DEVICE_CREATE_XML", "device"), ("SECRET_DEFINE_XML", "secret"), ("NWFILTER_DEFINE_XML", "filter"),
        ("CONNECT_BASELINE_CPU", "cpu"), ("CONNECT_COMPARE_CPU", "cpu"), ("DOMAIN_SET_METADATA", "cpu"), ("CONNECT_FIND_STORAGE_POOL_SOURCES", "source"),
    ];


    [Fact]
    public async Task AnyDocument_IsAnswered()
    {
        await using var fixture = await DaemonFixture.StartAsync(drivers: [new TestDriverProvider()]);
        var address = new UnixDomainSocketEndPoint(fixture.Daemon.UnixSocket);
        int succeeded = 0, made = 0;
        foreach (int[] seeds in new FuzzRun("documents", 8_000).Seeds().Chunk(CallsPerConnection))
        {
            // The last to leave takes all that was defined along: every node begins anew.
            using var connection = new FuzzConnection(address);
            connection.Add(KnownCalls.Header(WireFacts.Remote, 1), KnownCalls.OpenTest, "open");
            foreach (int seed in seeds)
            {
                Add(connection, new Random(seed), seed);
                connection.Exchange();
            }

            fixture.Logs.AssertQuiet();
            succeeded += connection.Succeeded;
            made += seeds.Length;
        }

        Assert.True(succeeded * LeastShare >= made, $"only {succeeded} of {made} documents were taken");
    }

    private static void Add(FuzzConnection connection, Random random, int seed)
    {
        (string procedure, string root) = random.Pick(Calls);
        WireProcedure call = WireFacts.Remote.Procedures.Values.Single(one => one.Name == procedure);
        byte[] arguments = new ArgumentFuzzer(WireFacts.Remote, random) { Document = new DocumentFuzzer(random, root).Next }.Write(call.Args);
        connection.Add(KnownCalls.Header(WireFacts.Remote, call.Number), arguments, $"{call.Name} of VIREO_FUZZ_SEED={seed}");
    }
}
