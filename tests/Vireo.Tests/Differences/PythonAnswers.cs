using System.Diagnostics;
using Vireo.Tests.Libvirtd;

namespace Vireo.Tests.Differences;

/// <summary>What libvirt's own binding answers to every expression, found out once by one process.</summary>
/// <param name="libvirtd">The daemon that both ask.</param>
public sealed class PythonAnswers(LibvirtdFixture libvirtd) : IDisposable
{
    // Debian's own, as that is the one which knows libvirt's module.
    private const string Python = "/usr/bin/python3";

    private readonly Lock _gate = new();
    private readonly string _node = Path.Combine(Path.GetTempPath(), $"vireo-node-{Guid.NewGuid():n}.xml");
    private Task<IReadOnlyDictionary<string, string>>? _answers;

    /// <summary>Leads to a host of the connection's own, the same each time.</summary>
    internal string Uri => $"test+unix://{_node}?{libvirtd.Uri.Split('?')[1]}";

    internal Task<IReadOnlyDictionary<string, string>> GetAsync(IEnumerable<string> expressions)
    {
        lock (_gate)
        {
            return _answers ??= AskAsync([.. expressions]);
        }
    }

    public void Dispose() => File.Delete(_node);

    private async Task<IReadOnlyDictionary<string, string>> AskAsync(string[] expressions)
    {
        bool isThere = Directory.Exists("/usr/lib/python3/dist-packages")
            && Directory.EnumerateFiles("/usr/lib/python3/dist-packages", "libvirtmod.*").Any();
        Assert.SkipUnless(isThere, "python3-libvirt is missing");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Differences", "node.xml"), _node);
        ProcessStartInfo start = new(Python, [Path.Combine(AppContext.BaseDirectory, "Differences", "differences.py")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("python does not start");
        await process.StandardInput.WriteLineAsync(Uri);
        Task<string> printed = process.StandardOutput.ReadToEndAsync();
        foreach (string expression in expressions)
        {
            await process.StandardInput.WriteLineAsync(expression);
        }

        process.StandardInput.Close();
        string[] lines = (await printed).Split('\n');
        await process.WaitForExitAsync();
        return expressions.Zip(lines).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }
}
