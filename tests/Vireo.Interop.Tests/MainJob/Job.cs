using System.Text;
using Vireo.Interop.Tests.Processes;

namespace Vireo.Interop.Tests.MainJob;

/// <summary>The main job: one guest from its definition to its end, every command a process, while another listens for events.</summary>
internal static class Job
{
    private const string File = "matrix.xml";

    private const string Xml =
        """
        <domain type='test'>
          <name>matrix</name>
          <uuid>3f0c8a52-7b0e-4c55-9d3e-5a1b8e7d2c61</uuid>
          <memory unit='KiB'>65536</memory>
          <vcpu>2</vcpu>
          <os><type arch='i686'>hvm</type></os>
        </domain>
        """;

    private static readonly TimeSpan EventLimit = TimeSpan.FromSeconds(20);

    private static readonly string[][] Steps =
    [
        ["list", "--all"],
        ["define", File],
        ["list", "--all"],
        ["domuuid", "matrix"],
        ["start", "matrix"],
        ["list"],
        ["domid", "matrix"],
        ["domstate", "matrix", "--reason"],
        ["dumpxml", "matrix"],
        ["suspend", "matrix"],
        ["domstate", "matrix", "--reason"],
        ["resume", "matrix"],
        ["domstate", "matrix", "--reason"],
        ["start", "matrix"],
        ["destroy", "matrix"],
        ["destroy", "matrix"],
        ["dumpxml", "matrix"],
        ["undefine", "matrix"],
        ["dumpxml", "matrix"],
        ["list", "--all"],
    ];

    /// <summary>Does it and returns everything that was printed, step by step.</summary>
    internal static async Task<string> RunAsync(Client client, CancellationToken cancellationToken)
    {
        await System.IO.File.WriteAllTextAsync(Path.Combine(client.Folder, File), Xml, cancellationToken);
        await using ChildProcess listener = await ListenAsync(client, cancellationToken);
        var transcript = new StringBuilder();
        foreach (string[] step in Steps)
        {
            Finished finished = await ChildProcess.RunAsync(client.Command(step), cancellationToken);
            transcript.AppendLine($"$ {string.Join(' ', step)}").Append(finished.Output).Append(finished.Error).AppendLine($"[{finished.ExitCode}]");
        }

        await Deadline.UntilAsync(() => listener.Output.Contains("Undefined", StringComparison.Ordinal), EventLimit, () => $"the last event; {listener.Output}{listener.Error}", cancellationToken);
        listener.Signal(Signals.Interrupt);
        Finished heard = await listener.WaitAsync(EventLimit, cancellationToken);
        return transcript.AppendLine("$ event").AppendJoin('\n', EventsOfTheGuest(heard.Output)).AppendLine().ToString();
    }

    /// <summary>
    /// Starts the listener, which also keeps the test driver's state between the commands, and pokes another guest until the
    /// listener is seen to hear. Before it has connected a poke may fail: the state was forgotten in between.
    /// </summary>
    private static async Task<ChildProcess> ListenAsync(Client client, CancellationToken cancellationToken)
    {
        ChildProcess listener = ChildProcess.Start(client.Command("event", "--event", "lifecycle", "--loop"));
        long end = Environment.TickCount64 + (long)EventLimit.TotalMilliseconds;
        while (listener.Output.Length == 0)
        {
            foreach (string poke in new[] { "suspend", "resume" })
            {
                Finished poked = await ChildProcess.RunAsync(client.Command(poke, "test"), cancellationToken);
                if (listener.HasExited || Environment.TickCount64 > end)
                {
                    string heard = $"the listener hears nothing: {listener.Output}{listener.Error}{poked.Error}";
                    await listener.DisposeAsync();
                    Assert.Fail(heard);
                }
            }
        }

        return listener;
    }

    private static IEnumerable<string> EventsOfTheGuest(string heard) =>
        heard.Split('\n').Where(line => line.Contains("matrix", StringComparison.Ordinal));
}
