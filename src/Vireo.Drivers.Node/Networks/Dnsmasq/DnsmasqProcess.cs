using System.Globalization;
using System.Runtime.InteropServices;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Errors;
using Vireo.Host.NetworkXml;
using Vireo.Host.Programs;

namespace Vireo.Drivers.Node.Networks.Dnsmasq;

/// <summary>
/// The dnsmasq of a network. It outlives the daemon: who it is stands in its pid file, and what it serves in its arguments, so that every
/// daemon finds it again, whichever started it.
/// </summary>
internal static partial class DnsmasqProcess
{
    private const string Program = "dnsmasq";

    /// <summary>libvirt's program that keeps the leases where libvirt's drivers look for them. Where it is not installed dnsmasq keeps them.</summary>
    private const string LeaseHelper = "/usr/lib/libvirt/libvirt_leaseshelper";

    private const int Terminate = 15;
    private const int Kill = 9;
    private const int Reload = 1;

    /// <summary>How long it may take to end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(5);

    /// <summary>Whether a network needs one: it hands out addresses or boots guests, or answers names on addresses of its own.</summary>
    internal static bool IsNeeded(NetworkDefinition network) => network.Addresses.Count > 0
        && (DnsmasqConfiguration.HasDns(network) || network.Addresses.Any(address => address.HandsOut || address.TftpRoot is not null));

    /// <summary>Starts it.</summary>
    /// <exception cref="VirtException">It is not installed, or it refuses: its own words are in the message.</exception>
    internal static async Task StartAsync(NetworkDefinition network, DnsmasqFiles files)
    {
        if (!IsNeeded(network))
        {
            return;
        }

        if (HostProgram.Find(Program) is not { } program)
        {
            throw NetworkFaults.System("Unable to find 'dnsmasq' binary in $PATH: No such file or directory");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(files.PidFile) ?? "/");
        Directory.CreateDirectory(Path.GetDirectoryName(files.Configuration) ?? "/");
        ReadableFile.Write(files.Configuration, DnsmasqConfiguration.Write(network, files), isForAll: false);
        WriteHosts(network, files);
        string[] leases = File.Exists(LeaseHelper) ? ["--leasefile-ro", $"--dhcp-script={LeaseHelper}"] : [$"--dhcp-leasefile={files.Leases}"];
        ProgramRun run = await HostProgram.RunAsync(
            new ProgramPlan(program, [Argument(files), .. leases])
            {
                Environment = new Dictionary<string, string> { ["VIR_BRIDGE_NAME"] = network.Bridge ?? string.Empty },
            },
            CancellationToken.None).ConfigureAwait(false);
        if (!run.Succeeded)
        {
            throw run.Failure();
        }
    }

    /// <summary>Lets it read hosts and names again, or starts it if it does not run.</summary>
    internal static async Task RefreshAsync(NetworkDefinition network, DnsmasqFiles files)
    {
        if (Find(files) is not { } pid)
        {
            await StartAsync(network, files).ConfigureAwait(false);
            return;
        }

        WriteHosts(network, files);
        _ = Signal(pid, Reload);
    }

    /// <summary>Ends it; returns once it is gone.</summary>
    internal static async Task StopAsync(DnsmasqFiles files)
    {
        if (Find(files) is not { } pid)
        {
            return;
        }

        _ = Signal(pid, Terminate);
        using var patience = new CancellationTokenSource(Patience);
        while (Find(files) == pid)
        {
            if (patience.IsCancellationRequested)
            {
                _ = Signal(pid, Kill);
                File.Delete(files.PidFile);
                return;
            }

            await Task.Delay(LookAgain, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Its number; null: it does not run.</summary>
    internal static int? Find(DnsmasqFiles files)
    {
        try
        {
            return int.TryParse(File.ReadAllText(files.PidFile), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int pid)
                && File.ReadAllText($"/proc/{pid}/cmdline").Split('\0').Contains(Argument(files))
                    ? pid
                    : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Argument(DnsmasqFiles files) => $"--conf-file={files.Configuration}";

    private static void WriteHosts(NetworkDefinition network, DnsmasqFiles files)
    {
        ReadableFile.Write(files.Hosts, DnsmasqHosts.Hosts(network), isForAll: true);
        ReadableFile.Write(files.Names, DnsmasqHosts.Names(network), isForAll: true);
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Signal(int pid, int signal);
}
