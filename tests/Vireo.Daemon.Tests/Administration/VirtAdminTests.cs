using System.Diagnostics;
using Vireo.Daemon.Tests.Fixtures;

namespace Vireo.Daemon.Tests.Administration;

/// <summary>The real virt-admin: what it prints of libvirtd 9.0.0 was recorded, and it prints the same of this daemon.</summary>
public sealed class VirtAdminTests
{
    private const string Program = "/usr/bin/virt-admin";

    [Fact]
    public async Task WhenVirtAdminUsesEachOfItsCommands_ThenItPrintsWhatItPrintsOfLibvirtd()
    {
        Assert.SkipUnless(File.Exists(Program), "virt-admin (libvirt-clients) is not installed here");
        await using var fixture = await DaemonFixture.StartAsync();
        string script = string.Concat(File.ReadLines(InOutput("virt-admin.commands"))
            .Select(line => $"echo -- \"== {line.Replace("'", "", StringComparison.Ordinal)}\"; {line}; "));

        string printed = await RunAsync(fixture, script);

        Assert.Equal(await File.ReadAllTextAsync(InOutput("virt-admin.expected"), TestContext.Current.CancellationToken), printed);
    }

    [Fact]
    public async Task GivenClients_WhenVirtAdminLooksAtThem_ThenItSeesWhoTheyAre()
    {
        Assert.SkipUnless(File.Exists(Program), "virt-admin (libvirt-clients) is not installed here");
        await using var fixture = await DaemonFixture.StartAsync();
        using var remote = await fixture.ConnectTcpAsync();
        using var local = await fixture.ConnectReadOnlyAsync();
        await remote.OpenAsync();
        await local.OpenAsync();

        string printed = await RunAsync(fixture, "client-info libvirtd 1; client-info libvirtd 2; client-disconnect libvirtd 1");

        Assert.Contains("transport      : tcp\nreadonly       : no\nsock_addr      : 127.0.0.1:", printed, StringComparison.Ordinal);
        Assert.Contains(
            $"transport      : unix\nreadonly       : yes\nunix_user_id   : 0\nunix_user_name : root\nunix_group_id  : 0\nunix_group_name: root\nunix_process_id: {Environment.ProcessId}\n",
            printed,
            StringComparison.Ordinal);
        Assert.Contains("Client '1' disconnected", printed, StringComparison.Ordinal);
        await remote.AssertClosedAsync();
        await local.GetHostNameAsync();
    }

    private static string InOutput(string name) => Path.Combine(AppContext.BaseDirectory, "Administration", name);

    private static async Task<string> RunAsync(DaemonFixture fixture, string script)
    {
        // Both outputs in the order in which they are written.
        string[] arguments = ["-c", "exec \"$@\" 2>&1", "sh", Program, "-c", $"libvirtd+unix:///system?socket={fixture.Daemon.AdminUnixSocket}", script];
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", arguments) { RedirectStandardOutput = true, Environment = { ["LC_ALL"] = "C.UTF-8", ["TZ"] = "UTC" } })!;
        string printed = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return printed;
    }
}
