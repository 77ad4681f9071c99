using System.Net.Sockets;
using Vireo.Contract.Tests.Facts;
using Vireo.Daemon.Lifecycle;
using Vireo.Daemon.Tests.Fixtures;
using Vireo.Drivers.Test;

namespace Vireo.Daemon.Tests.Fuzzing;

/// <summary>Whatever a call says, it is answered; nobody foresaw too little, and the connection lives.</summary>
public sealed class CallFuzzTests
{
    private const int CallsPerConnection = 400;
    private const int BytesAtOnce = 32 * 1024;
    private const int DeniedByRules = 5401;
    private const int LeastShare = 50; // of so many calls one is carried out: the others would prove little

    private static readonly IReadOnlyList<(WireFacts Program, WireProcedure Procedure)> Calls = KnownCalls.All("remote", "qemu", "lxc");
    private static readonly IReadOnlyList<(WireFacts Program, WireProcedure Procedure)> AdminCalls = KnownCalls.All("admin");

    [Fact]
    public Task AnyCall_IsAnswered() => FuzzAsync(new FuzzRun("calls", 40_000), "", daemon => daemon.UnixSocket, Calls);

    [Fact]
    public Task AnyCall_OnTheReadOnlySocket_IsAnswered() => FuzzAsync(new FuzzRun("read-only calls", 10_000), "", daemon => daemon.ReadOnlyUnixSocket ?? "", Calls);

    [Fact]
    public async Task AnyCall_WhereRulesJudge_IsAnswered()
    {
        using var rules = new TemporaryFolder();
        await File.WriteAllTextAsync(rules.File("rules"), "allow * connect:*\nallow * *:getattr\nallow * * name=te*\nallow * * parent=default*", TestContext.Current.CancellationToken);
        await FuzzAsync(
            new FuzzRun("judged calls", 10_000),
            $"access_drivers = ['rules']\naccess_rules_file = '{rules.File("rules")}'",
            daemon => daemon.UnixSocket,
            Calls,
            denied: true);
    }

    [Fact]
    public Task AnyAdministratorsCall_IsAnswered() => FuzzAsync(new FuzzRun("administrators' calls", 5_000), "", daemon => daemon.AdminUnixSocket ?? "", AdminCalls);

    private static async Task FuzzAsync(
        FuzzRun run,
        string configuration,
        Func<VirtDaemon, string> socket,
        IReadOnlyList<(WireFacts Program, WireProcedure Procedure)> calls,
        bool denied = false)
    {
        await using var fixture = await DaemonFixture.StartAsync(configuration, drivers: [new TestDriverProvider()]);
        if (denied)
        {
            fixture.Logs.Expect(DeniedByRules);
        }

        // One client keeps the node, and is answered whatever the others do.
        using var witness = await fixture.ConnectAsync();
        await witness.OpenAsync("test:///default");
        var address = new UnixDomainSocketEndPoint(socket(fixture.Daemon));
        int succeeded = 0, made = 0;
        foreach (int[] seeds in run.Seeds().Chunk(CallsPerConnection))
        {
            using var connection = new FuzzConnection(address);
            Open(connection, calls);
            foreach (int seed in seeds)
            {
                Add(connection, calls, new Random(seed), seed);
                if (connection.Waiting > BytesAtOnce)
                {
                    connection.Exchange();
                }
            }

            connection.Exchange();
            Assert.NotEmpty(await witness.GetUriAsync());
            fixture.Logs.AssertQuiet();
            succeeded += connection.Succeeded;
            made += seeds.Length;
        }

        Assert.True(succeeded * LeastShare >= made, $"only {succeeded} of {made} calls came as far as their driver");
    }

    private static void Open(FuzzConnection connection, IReadOnlyList<(WireFacts Program, WireProcedure Procedure)> calls)
    {
        byte[] arguments = calls == AdminCalls ? [0, 0, 0, 0] : KnownCalls.OpenTest;
        connection.Add(KnownCalls.Header(calls[0].Program, 1), arguments, "open");
        connection.Exchange();
    }

    private static void Add(FuzzConnection connection, IReadOnlyList<(WireFacts Program, WireProcedure Procedure)> calls, Random random, int seed)
    {
        (WireFacts program, WireProcedure procedure) = random.Pick(calls);
        byte[] arguments = new ArgumentFuzzer(program, random).Write(procedure.Args);
        connection.Add(KnownCalls.Header(program, procedure.Number), arguments, $"{procedure.Name} of VIREO_FUZZ_SEED={seed}");
    }
}
