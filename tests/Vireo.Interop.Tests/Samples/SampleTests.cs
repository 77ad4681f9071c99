using Vireo.Interop.Tests.Certificates;
using Vireo.Interop.Tests.Logins;
using Vireo.Interop.Tests.MainJob;
using Vireo.Interop.Tests.Peers;
using Vireo.Interop.Tests.Processes;

namespace Vireo.Interop.Tests.Samples;

/// <summary>The samples do what they say, each over its transport, against either daemon.</summary>
public class SampleTests(Pki pki) : IClassFixture<Pki>
{
    private readonly CancellationToken _token = TestContext.Current.CancellationToken;

    public static TheoryData<DaemonKind, Transport, string, string> Samples => new(
        from daemon in Enum.GetValues<DaemonKind>()
        from sample in new[]
        {
            (Transport.Unix, "OverUnix", "^test: Running, 2048 MiB\n$"),
            (Transport.Tls, "OverTls", "^test: Suspended\ntest: Resumed\n$"),
            (Transport.Ssh, "OverSsh", "^'test' runs as number 1\nDomain not found\n$"),
            (Transport.Ext, "OverExt", "^test: [0-9]+ bytes of image/png\n$"),
        }
        select new TheoryDataRow<DaemonKind, Transport, string, string>(daemon, sample.Item1, sample.Item2, sample.Item3));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task ASample_DoesWhatItSays(DaemonKind daemon, Transport transport, string sample, string expected)
    {
        await using Way way = await Way.OpenAsync(daemon, transport, pki, _token);

        Assert.Matches(expected, await RunAsync(new CommandLine(Installed.Sample(sample), way.Uri)));
    }

    [Theory]
    [InlineData(DaemonKind.Libvirtd)]
    [InlineData(DaemonKind.Vireod)]
    public async Task TheSampleOfPasswords_AsksForThem(DaemonKind kind)
    {
        using SaslUsers users = await SaslUsers.CreateAsync(kind, _token);
        await using Daemon daemon = await Daemon.StartAsync(kind, users.Options(kind, pki.Folder(Pki.Good)), _token);
        string sample = Installed.Sample("OverTcp");
        string uri = $"test+tcp://127.0.0.1:{daemon.Ports.Tcp}/default";

        string printed = await RunAsync(new CommandLine(Installed.Shell, "-c", $"printf 'fred\\nright one\\n' | {sample} '{uri}'"));

        Assert.StartsWith("TEST on ", printed, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task TheSampleOfTesting_TellsWhatWentWrong() =>
        Assert.Equal("operation failed: the disk is full\nlost: EndOfFile\n", await RunAsync(new CommandLine(Installed.Sample("TestingGuests"))));

    private async Task<string> RunAsync(CommandLine command)
    {
        Finished finished = await ChildProcess.RunAsync(command, _token);
        Assert.True(finished.ExitCode == 0, finished.Error);
        return finished.Output;
    }
}
