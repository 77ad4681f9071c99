using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Vireo.Daemon.Listeners;
using Vireo.Daemon.Tests.Fixtures;

namespace Vireo.Daemon.Tests.Listeners;

public sealed class ActivatedSocketsTests
{
    private const string Python = "/usr/bin/python3";

    // Listens as systemd would, and becomes the daemon.
    private const string Activate = """
        import os, socket, sys
        s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen(5)
        os.dup2(s.fileno(), 3); os.set_inheritable(3, True)
        os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="1", LISTEN_FDNAMES="libvirtd-ro.socket", NOTIFY_SOCKET=sys.argv[2])
        os.execv(sys.argv[3], sys.argv[3:])
        """;

    [Theory]
    [InlineData("libvirtd.socket", "ReadWrite")]
    [InlineData("libvirtd-ro.socket", "ReadOnly")]
    [InlineData("libvirtd-admin.socket", "Admin")]
    [InlineData("libvirtd-tcp.socket", "Tcp")]
    [InlineData("vireod-tls.socket", "Tls")]
    [InlineData("virtlogd.socket", null)]
    public void GivenAUnitsName_WhenItsSocketIsTaken_ThenTheNameSaysWhatItIsFor(string name, string? role) =>
        Assert.Equal(role, ActivatedSockets.RoleOf(name, null)?.ToString());

    [Fact]
    public void GivenNoName_WhenASocketIsTaken_ThenItsAddressSaysWhatItIsFor()
    {
        Assert.Equal(ListenerRole.Admin, ActivatedSockets.RoleOf(null, new UnixDomainSocketEndPoint("/run/libvirt/libvirt-admin-sock")));
        Assert.Equal(ListenerRole.Tls, ActivatedSockets.RoleOf("", new IPEndPoint(IPAddress.Any, 16514)));
        Assert.Null(ActivatedSockets.RoleOf("", new IPEndPoint(IPAddress.Any, 80)));
    }

    [Fact]
    public async Task GivenASocketOfSystemds_WhenStarted_ThenItAloneIsServedAndSystemdIsTold()
    {
        Assert.SkipUnless(File.Exists(Python), "python3, which plays systemd here, is not installed");
        using var folder = new TemporaryFolder();
        using var notices = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        notices.Bind(new UnixDomainSocketEndPoint(folder.File("notify")));
        string configuration = folder.File("vireod.conf");
        await File.WriteAllTextAsync(configuration, $"unix_sock_dir = '{folder.Path}'; auth_unix_ro = 'none'", TestContext.Current.CancellationToken);
        string program = Path.Combine(AppContext.BaseDirectory, "vireod");
        using var process = Process.Start(Python, ["-c", Activate, folder.File("ours"), folder.File("notify"), program, "-f", configuration, "-p", folder.File("pid")]);

        Assert.Equal("READY=1", await ReceiveAsync(notices));
        using (var client = await RawClient.ConnectAsync(new UnixDomainSocketEndPoint(folder.File("ours"))))
        {
            await client.OpenAsync("test:///default");
        }

        Signal(process, "-HUP");
        Assert.Equal(("RELOADING=1", "READY=1"), (await ReceiveAsync(notices), await ReceiveAsync(notices)));
        Signal(process, "-TERM");
        Assert.Equal("STOPPING=1", await ReceiveAsync(notices));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.True(File.Exists(folder.File("ours")), "the file of systemd's socket was removed");
        Assert.False(File.Exists(folder.File("libvirt-sock")), "another socket was opened");
    }

    private static void Signal(Process process, string signal)
    {
        using var kill = Process.Start("/bin/kill", [signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private static async Task<string> ReceiveAsync(Socket socket)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(TimeSpan.FromMinutes(2)); // drivers that read their configuration anew may ask programs for what they can do
        byte[] datagram = new byte[100];
        return Encoding.ASCII.GetString(datagram, 0, await socket.ReceiveAsync(datagram, deadline.Token));
    }
}
