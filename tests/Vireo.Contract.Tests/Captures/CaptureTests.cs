using System.Reflection;
using System.Text;
using System.Text.Json;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.States;
using Vireo.Contract.Domains.Statistics;
using Vireo.Contract.Parameters;
using Vireo.Contract.Tests.Declarations;
using Vireo.Contract.Tests.RoundTrips;

namespace Vireo.Contract.Tests.Captures;

/// <summary>Bytes that went between virsh and libvirtd 9.0.0, its test driver answering.</summary>
public sealed class CaptureTests
{
    private static readonly Capture Recorded = Load();
    private static readonly DomainHandle Test = new("test", new Guid("6695eb01-f6a4-8304-79aa-97f2502e193f"), 1);

    public static TheoryData<int, string, string> Calls { get; } =
        [.. Recorded.Calls.Select(call => new TheoryDataRow<int, string, string>(call.Procedure, call.Arguments, call.Reply))];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task WhenARecordedCallIsForwarded_ThenNoByteChanges(int procedure, string arguments, string reply)
    {
        var forwarded = await new ForwardingDaemon(DeclaredProgram.Of("remote"), Convert.FromHexString(reply)).CallAsync(procedure, Convert.FromHexString(arguments));

        Assert.Equal(arguments, Convert.ToHexStringLower(forwarded.Arguments));
        Assert.Equal(reply, Convert.ToHexStringLower(forwarded.Reply!));
    }

    [Fact]
    public async Task WhenAGuestsFiguresAreRead_ThenTheyAreWhatVirshPrinted()
    {
        DomainVitals vitals = await Client(16).DomainGetInfoAsync(Test, Token);

        Assert.Equal((DomainState.Running, 8_388_608UL, 2_097_152UL), (vitals.State, vitals.MaxMemoryKib, vitals.MemoryKib));
        Assert.Equal(2, vitals.VcpuCount);
    }

    [Fact]
    public async Task WhenTheNodeIsRead_ThenItsModelIsItsText()
    {
        var node = await Client(6).NodeGetInfoAsync(Token);

        Assert.StartsWith("i686\0", Encoding.ASCII.GetString(node.Model.Span), StringComparison.Ordinal);
        Assert.Equal((3_145_728UL, 16, 1400), (node.MemoryKib, node.CpuCount, node.Mhz));
        Assert.Equal((2, 2, 2, 2), (node.NumaNodeCount, node.SocketsPerNode, node.CoresPerSocket, node.ThreadsPerCore));
    }

    [Fact]
    public async Task WhenAGuestsStatisticsAreRead_ThenTheyAreTypedParameters()
    {
        var records = await Client(344).ConnectGetAllDomainStatsAsync([], DomainStatsTypes.None, DomainStatsFlags.None, Token);

        DomainStatsRecord record = Assert.Single(records);
        Assert.Equal(Test, record.Domain);
        Assert.Equal(
            [
                new TypedParameter("state.state", new TypedParameterValue.Int32(1)),
                new TypedParameter("state.reason", new TypedParameterValue.Int32(0)),
            ],
            record.Parameters);
    }

    [Fact]
    public void WhenLifecycleEventsAreRead_ThenTheyAreWhatVirshPrinted()
    {
        var seen = new List<(DomainHandle Domain, DomainEventType Type, int Detail)>();
        var target = new LifecycleEvents((domain, type, detail) => seen.Add((domain, type, detail)));

        foreach (var message in Recorded.Events)
        {
            Assert.True(RemoteEventReceiver.TryDeliver(message.Procedure, Convert.FromHexString(message.Message), target));
        }

        Assert.Equal(
            [
                (Test, DomainEventType.Resumed, (int)DomainResumedDetail.Unpaused),
                (Test with { Id = DomainHandle.Inactive }, DomainEventType.Stopped, (int)DomainStoppedDetail.Destroyed),
                (Test with { Id = 2 }, DomainEventType.Started, (int)DomainStartedDetail.Booted),
            ],
            seen);
    }

    private static RemoteDriver Client(int procedure) =>
        new(new ScriptedDaemon(Convert.FromHexString(Recorded.Calls.First(call => call.Procedure == procedure).Reply)));

    private static Capture Load()
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("libvirtd-9.0.0.json");
        return JsonSerializer.Deserialize<Capture>(stream!, JsonSerializerOptions.Web)!;
    }

    private sealed record Capture(RecordedCall[] Calls, RecordedEvent[] Events);

    private sealed record RecordedCall(int Procedure, string Arguments, string Reply);

    private sealed record RecordedEvent(int Procedure, string Message);

    private sealed class LifecycleEvents(Action<DomainHandle, DomainEventType, int> act) : RemoteEventsBase
    {
        public override void DomainEventCallbackLifecycle(int callbackId, DomainHandle domain, DomainEventType type, int detail) =>
            act(domain, type, detail);
    }
}
