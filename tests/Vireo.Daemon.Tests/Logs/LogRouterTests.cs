using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;
using Vireo.Daemon.Logs;
using Vireo.Daemon.Tests.Fixtures;
using Vireo.Errors;

namespace Vireo.Daemon.Tests.Logs;

public sealed partial class LogRouterTests : IDisposable
{
    private static readonly LogOutput Standard = new(LogPriority.Warning, LogDestination.StandardError);

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void GivenFilters_WhenTheyChange_ThenEveryLoggerFollowsAtOnce()
    {
        using var router = Open($"1:file:{File("log")}");
        var monitor = router.CreateLogger("Vireo.Drivers.Qemu.Monitor");
        var client = router.CreateLogger("Vireo.Daemon.Clients");
        bool before = monitor.IsEnabled(LogLevel.Debug);

        router.SetFilters("1:monitor 3:qemu");

        Assert.Equal((false, true, true), (before, monitor.IsEnabled(LogLevel.Debug), client.IsEnabled(LogLevel.Debug)));
        router.SetFilters("4:qemu 1:monitor");
        Assert.False(monitor.IsEnabled(LogLevel.Warning), "the first filter that matches decides");
    }

    [Fact]
    public void GivenTwoFiles_WhenLogged_ThenEachGetsWhatIsGraveEnough()
    {
        using (var router = Open($"1:file:{File("all")} 4:file:{File("errors")}"))
        {
            var logger = router.CreateLogger("x");
            ForOne(logger, "one");
            ForBoth(logger);
        }

        Assert.Contains("info x[1] message=\"for one\" Name=\"one\"\n", System.IO.File.ReadAllText(File("all")), StringComparison.Ordinal);
        Assert.Equal(2, System.IO.File.ReadAllLines(File("all")).Length);
        Assert.Contains("for both", Assert.Single(System.IO.File.ReadAllLines(File("errors"))), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File("all")));
        }
    }

    [Fact]
    public void GivenOutputsThatCannotBeOpened_WhenSet_ThenNothingChanges()
    {
        using var router = Open($"1:file:{File("log")}");

        var error = Assert.Throws<VirtException>(() => router.SetOutputs($"1:stderr 2:file:{File("none/log")}"));

        Assert.Equal($"failed to open {File("none/log")}: No such file or directory", error.Message);
        Assert.Equal($"1:file:{File("log")}", LogOutput.Format(router.Routing.Outputs));
    }

    [Fact]
    public void WhenNoOutputsAreSet_ThenTheStandardOneTakesTheirPlace()
    {
        using var router = Open($"1:file:{File("log")}");

        router.SetOutputs("");

        Assert.Equal("3:stderr", LogOutput.Format(router.Routing.Outputs));
    }

    [Fact]
    public void WhenAnEntryGoesToTheJournal_ThenLineEndsAreInFieldsOfKnownLength()
    {
        string datagram = Receive(path => new DatagramSink(path, JournalEntry.Encode));

        Assert.StartsWith("PRIORITY=4\nSYSLOG_IDENTIFIER=vireod\nVIREO_CATEGORY=part\nVIREO_EVENT=7\n", datagram, StringComparison.Ordinal);
        Assert.EndsWith("MESSAGE\n\u0009\0\0\0\0\0\0\0two\nlines\n", datagram, StringComparison.Ordinal);
    }

    [Fact]
    public void WhenAnEntryGoesToTheSyslog_ThenItIsOneLineUnderItsName()
    {
        string datagram = Receive(path => new DatagramSink(path, entry => SyslogEntry.Encode("me", entry)));

        Assert.Equal($"<28>me[{Environment.ProcessId}]: part[7] message=\"two\\nlines\"", datagram);
    }

    [LoggerMessage(1, LogLevel.Information, "for {Name}")]
    private static partial void ForOne(ILogger logger, string name);

    [LoggerMessage(2, LogLevel.Error, "for both")]
    private static partial void ForBoth(ILogger logger);

    public void Dispose() => _folder.Dispose();

    private string File(string name) => Path.Combine(_folder.Path, name);

    private static LogRouter Open(string outputs) => new(LogPriority.Debug, "3:Vireo", outputs, Standard, TimeProvider.System);

    private string Receive(Func<string, DatagramSink> open)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(File("log")));
        using var sink = open(File("log"));

        sink.Write(new LogEntry(TimeProvider.System.GetUtcNow(), LogLevel.Warning, "part", new EventId(7), "two\nlines", null, null));

        byte[] datagram = new byte[1000];
        return Encoding.UTF8.GetString(datagram, 0, socket.Receive(datagram));
    }
}
