using System.Globalization;
using System.Net.Sockets;
using Vireo.Contract.Tests.Facts;
using Vireo.Daemon.Tests.Fixtures;
using Vireo.Daemon.Tests.Fuzzing;

namespace Vireo.Daemon.Tests.Hardening;

/// <summary>However often anything is called, what it took is given back (goal 10).</summary>
public sealed class LeakTests
{
    private const int Times = 1000;
    private const int TimesBefore = 50;
    private const int BytesAtOnce = 32 * 1024;
    private const long MostKib = 64 * 1024;

    [Fact]
    public async Task GivenEveryProcedure_WhenCalledAThousandTimes_ThenNeitherDescriptorsNorMemoryAreLost()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "what a process holds is told by /proc");
        using var folder = new TemporaryFolder();
        string configuration = folder.File("vireod.conf");
        await File.WriteAllTextAsync(
            configuration, $"unix_sock_dir = '{folder.Path}'\nauth_unix_rw = 'none'\nauth_unix_ro = 'none'\naudit_level = 0\nlog_outputs = '3:stderr'\n", TestContext.Current.CancellationToken);
        using var daemon = DaemonProcess.Start("--config", configuration, "--pid-file", folder.File("pid"));
        await daemon.WaitForAsync(folder.File("libvirt-sock"));
        var address = new UnixDomainSocketEndPoint(folder.File("libvirt-sock"));
        await Eventually.TrueAsync(() => IsListening(address), "the daemon does not listen");
        int idle = Sockets(daemon.Id);
        var calls = KnownCalls.All("remote", "qemu", "lxc");
        calls.ToList().ForEach(call => CallOften(address, call, TimesBefore));
        await Eventually.TrueAsync(() => Sockets(daemon.Id) <= idle, "the clients of before have not gone");
        var before = (Descriptors: Descriptors(daemon.Id), Threads: Status(daemon.Id, "Threads"), Kib: Status(daemon.Id, "VmRSS"));

        calls.ToList().ForEach(call => CallOften(address, call, Times));

        await Eventually.TrueAsync(() => Sockets(daemon.Id) <= idle, "the clients have not gone");
        var after = (Descriptors: Descriptors(daemon.Id), Threads: Status(daemon.Id, "Threads"), Kib: Status(daemon.Id, "VmRSS"));
        TestContext.Current.TestOutputHelper?.WriteLine($"{calls.Count} procedures, {Times} times each: {before} before, {after} after");
        Assert.InRange(after.Descriptors, 0, before.Descriptors);
        Assert.InRange(after.Kib, 0, before.Kib + MostKib);
    }

    private static void CallOften(UnixDomainSocketEndPoint address, (WireFacts Program, WireProcedure Procedure) call, int times)
    {
        using var connection = new FuzzConnection(address);
        connection.Add(KnownCalls.Header(WireFacts.Remote, 1), KnownCalls.OpenTest, "open");
        connection.Exchange();
        for (int i = 0; i < times; i++)
        {
            byte[] arguments = new ArgumentFuzzer(call.Program, new Random(i % 10)) { IsRight = true }.Write(call.Procedure.Args);
            connection.Add(KnownCalls.Header(call.Program, call.Procedure.Number), arguments, call.Procedure.Name);
            if (connection.Waiting > BytesAtOnce)
            {
                connection.Exchange();
            }
        }

        connection.Exchange();
    }

    private static bool IsListening(UnixDomainSocketEndPoint address)
    {
        try
        {
            using var connection = new FuzzConnection(address);
            return true;
        }
        catch (SocketException)
        {
            return false; // its file is there a moment before
        }
    }

    private static int Descriptors(int process) => Directory.GetFiles($"/proc/{process}/fd").Length;

    private static int Sockets(int process) => Directory.GetFiles($"/proc/{process}/fd").Count(file => new FileInfo(file).LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) ?? false);

    private static long Status(int process, string name) => long.Parse(
        File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith(name, StringComparison.Ordinal)).Split(['\t', ' '], StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture);
}
