using System.Diagnostics;
using System.Net.Sockets;

namespace Vireo.Tests.Libvirtd;

/// <summary>
/// A daemon with its test driver, on sockets of its own. The superuser's libvirtd has a mount and a network namespace of its own, in which
/// it finds nothing of the machine's guests and networks.
/// </summary>
internal sealed class PrivateDaemon : IAsyncDisposable
{
    internal const string Libvirtd = "/usr/sbin/libvirtd";

    private const string Unshare = "/usr/bin/unshare";

    private const string Hide =
        "for folder in /run /etc/libvirt /var/lib/libvirt /var/cache/libvirt /var/log/libvirt; do mount -t tmpfs none $folder || exit 1; done";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("vireo-").FullName;
    private readonly string _program;
    private Process? _process;

    private PrivateDaemon(string program) => _program = program;

    /// <summary>The published <c>vireod</c>; a path that leads nowhere unless it was built.</summary>
    internal static string Vireod { get; } = Path.Combine(FindRoot(), "bin", "vireod");

    /// <summary>Leads to its test driver.</summary>
    internal string Uri => $"test+unix:///default?socket={SocketNamed("libvirt-sock")}";

    /// <summary>Leads to its admin socket.</summary>
    internal string AdminUri => $"libvirtd:///system?socket={SocketNamed("libvirt-admin-sock")}";

    /// <summary>Starts one.</summary>
    /// <param name="program">Its program.</param>
    /// <param name="furtherLines">What is added to its configuration.</param>
    internal static async Task<PrivateDaemon> StartAsync(string program, string furtherLines = "")
    {
        var daemon = new PrivateDaemon(program);
        Directory.CreateDirectory(Path.Combine(daemon._folder, "libvirt"));
        await File.WriteAllTextAsync(daemon.Configuration, $"""
            {(Environment.IsPrivilegedProcess ? $"unix_sock_dir = \"{Path.Combine(daemon._folder, "libvirt")}\"" : "")}
            auth_unix_ro = "none"
            auth_unix_rw = "none"
            {furtherLines}
            """);
        await daemon.StartAsync();
        return daemon;
    }

    /// <summary>Starts it again where it was.</summary>
    internal async Task StartAsync()
    {
        string command = $"exec {_program} --config {Configuration} --pid-file {Path.Combine(_folder, "pid")}";
        ProcessStartInfo start = Environment.IsPrivilegedProcess && _program == Libvirtd
            ? new(Unshare, ["--mount", "--net", "/bin/sh", "-c", $"{Hide} && {command}"])
            : new("/bin/sh", ["-c", command]);
        foreach (string variable in (string[])["HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"])
        {
            start.Environment[variable] = _folder;
        }

        start.Environment["LC_ALL"] = "C";
        start.Environment["LIBVIRT_LOG_OUTPUTS"] = $"1:file:{Path.Combine(_folder, "log")}";
        _process = Process.Start(start);
        await WaitAsync();
    }

    /// <summary>Ends it as a crash does.</summary>
    internal async Task KillAsync()
    {
        if (_process is not { } process)
        {
            return;
        }

        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        _process = null;
        foreach (string socket in Directory.EnumerateFiles(Path.Combine(_folder, "libvirt"), "*-sock*"))
        {
            File.Delete(socket);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private string Configuration => Path.Combine(_folder, "daemon.conf");

    // Without privileges it chooses the folder's name itself.
    private string SocketNamed(string name) => Path.Combine(_folder, "libvirt", name);

    private async Task WaitAsync()
    {
        var waited = Stopwatch.StartNew();
        while (!await AnswersAsync("libvirt-sock") || !await AnswersAsync("libvirt-admin-sock"))
        {
            if (_process!.HasExited || waited.Elapsed > Patience)
            {
                throw new InvalidOperationException($"{_program} does not listen after {waited.Elapsed}");
            }

            await Task.Delay(20);
        }
    }

    private async Task<bool> AnswersAsync(string name)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(SocketNamed(name)));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Vireo.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
