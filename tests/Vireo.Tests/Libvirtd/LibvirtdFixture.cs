using System.Diagnostics;
using Vireo.Tests.Libvirtd;

[assembly: AssemblyFixture(typeof(LibvirtdFixture))]

namespace Vireo.Tests.Libvirtd;

/// <summary>
/// The real libvirtd with its test driver, on sockets of its own, as long as any test needs it. The superuser's has a mount and a network
/// namespace of its own, in which it finds nothing of the machine's guests and networks.
/// </summary>
public sealed class LibvirtdFixture : IAsyncLifetime
{
    private const string Program = "/usr/sbin/libvirtd";
    private const string Unshare = "/usr/bin/unshare";

    private const string Hide =
        "for folder in /run /etc/libvirt /var/lib/libvirt /var/cache/libvirt /var/log/libvirt; do mount -t tmpfs none $folder || exit 1; done";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("vireo-").FullName;
    private Process? _process;

    /// <summary>Leads to its test driver. Every connection has guests, networks and pools of its own.</summary>
    public string Uri
    {
        get
        {
            Assert.SkipWhen(_process is null, $"{Program} is missing");
            return $"test+unix:///default?socket={SocketNamed("libvirt-sock")}";
        }
    }

    /// <summary>Leads to its admin socket.</summary>
    public string AdminUri => Uri.Length > 0 ? $"libvirtd:///system?socket={SocketNamed("libvirt-admin-sock")}" : "";

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
        {
            return;
        }

        string configuration = Path.Combine(_folder, "libvirtd.conf");
        await File.WriteAllTextAsync(configuration, $"""
            {(Environment.IsPrivilegedProcess ? $"unix_sock_dir = \"{Path.Combine(_folder, "libvirt")}\"" : "")}
            auth_unix_ro = "none"
            auth_unix_rw = "none"
            """);
        Directory.CreateDirectory(Path.Combine(_folder, "libvirt"));
        string daemon = $"exec {Program} --config {configuration} --pid-file {Path.Combine(_folder, "pid")}";
        ProcessStartInfo start = Environment.IsPrivilegedProcess
            ? new(Unshare, ["--mount", "--net", "/bin/sh", "-c", $"{Hide} && {daemon}"])
            : new("/bin/sh", ["-c", daemon]);
        foreach (string variable in (string[])["HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"])
        {
            start.Environment[variable] = _folder;
        }

        start.Environment["LC_ALL"] = "C";
        start.Environment["LIBVIRT_LOG_OUTPUTS"] = $"1:file:{Path.Combine(_folder, "log")}";
        _process = Process.Start(start);
        await WaitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { } process)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    // Without privileges it chooses the folder's name itself.
    private string SocketNamed(string name) => Path.Combine(_folder, "libvirt", name);

    private async Task WaitAsync()
    {
        var waited = Stopwatch.StartNew();
        while (!File.Exists(SocketNamed("libvirt-admin-sock")))
        {
            if (_process!.HasExited || waited.Elapsed > Patience)
            {
                throw new InvalidOperationException($"libvirtd does not listen after {waited.Elapsed}");
            }

            await Task.Delay(20);
        }
    }
}
