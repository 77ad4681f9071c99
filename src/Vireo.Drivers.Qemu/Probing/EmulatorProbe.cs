using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Win32.SafeHandles;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Processes;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Probing;

/// <summary>
/// Asks a QEMU program what it can do: two of them without a machine, one with KVM where it can be had and one without, side by side, and
/// every question at once.
/// </summary>
internal static class EmulatorProbe
{
    private static readonly string[] Environment = ["LC_ALL=C", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/"];

    /// <summary>Asks a program.</summary>
    /// <returns>Its answers, by the names of <see cref="ProbeCommands"/>; those for each accelerator under <c>kvm</c> and <c>tcg</c>.</returns>
    /// <exception cref="VirtException">The program does not work.</exception>
    internal static async Task<JsonObject> RunAsync(string program, ProcessIdentity? identity, CancellationToken cancellationToken)
    {
        Task<JsonObject> best = AskAsync(program, "kvm:tcg", identity, [.. ProbeCommands.Once(), .. ProbeCommands.ForCpus("host")], cancellationToken);
        Task<JsonObject> emulated = AskAsync(program, "tcg", identity, [.. ProbeCommands.ForCpus("max")], cancellationToken);
        JsonObject answers = await best.ConfigureAwait(false);
        answers["tcg"] = await emulated.ConfigureAwait(false);
        var kvm = new JsonObject();
        foreach ((string name, _) in ProbeCommands.ForCpus("host"))
        {
            answers.Remove(name, out JsonNode? answer);
            kvm[name] = answer;
        }

        answers["kvm"] = kvm;
        return answers;
    }

    private static async Task<JsonObject> AskAsync(
        string program,
        string accelerator,
        ProcessIdentity? identity,
        IReadOnlyList<(string Name, QmpCommand Command)> questions,
        CancellationToken cancellationToken)
    {
        string folder = Directory.CreateTempSubdirectory("vireo-probe-").FullName;
        try
        {
            string path = Path.Combine(folder, "monitor.sock");
            using MonitorSocket listener = MonitorSocket.Bind(path);
            using SafeFileHandle descriptor = listener.Descriptor;
            var socket = await MonitorSocket.ConnectAsync(path, cancellationToken).ConfigureAwait(false);
            GuestProcess process = Launcher.Start(new SpawnPlan
            {
                Program = program,
                Arguments =
                [
                    "-S", "-no-user-config", "-nodefaults", "-nographic", "-machine", $"none,accel={accelerator}",
                    "-chardev", $"socket,id=monitor,fd={descriptor.DangerousGetHandle()},server=on,wait=off",
                    "-mon", "chardev=monitor,mode=control",
                ],
                Environment = Environment,
                Descriptors = [descriptor],
                Identity = identity,
            });
            listener.Dispose();
            return await AskAsync(program, socket, process, questions, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<JsonObject> AskAsync(
        string program,
        System.Net.Sockets.Socket socket,
        GuestProcess process,
        IReadOnlyList<(string Name, QmpCommand Command)> questions,
        CancellationToken cancellationToken)
    {
        var monitor = new QmpMonitor(socket, static _ => { });
        try
        {
            await monitor.OpenAsync(cancellationToken).ConfigureAwait(false);
            JsonElement[] replies = await Task.WhenAll(
                questions.Select(question => monitor.SendAsync(question.Command, cancellationToken))).ConfigureAwait(false);
            var answers = new JsonObject();
            for (int i = 0; i < replies.Length; i++)
            {
                // What a program does not know it does not have.
                answers[questions[i].Name] = replies[i].Find("return") is { } answer ? JsonNode.Parse(answer.GetRawText()) : null;
            }

            return answers;
        }
        catch (Exception e) when (e is MonitorException or TimeoutException)
        {
            throw DriverFaults.Internal($"Failed to probe QEMU binary with QMP: {program}: {e.Message}");
        }
        finally
        {
            process.Signal(Signals.Kill);
            await monitor.DisposeAsync().ConfigureAwait(false);
        }
    }
}
