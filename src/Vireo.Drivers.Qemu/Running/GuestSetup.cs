using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Live;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>
/// What a new QEMU is told and asked before its processors run. The commands are given all at once, so that a start costs one wait and not
/// one for each.
/// </summary>
internal static class GuestSetup
{
    private const string CharacterPrefix = "char";
    private const string PtyPrefix = "pty:";

    internal static async Task RunAsync(QemuNode node, HostedDomain<GuestState> guest, GuestRun run, StartPlan plan)
    {
        await run.Monitor.OpenAsync(CancellationToken.None).ConfigureAwait(false);
        XElement root = guest.State.Definition.Root;
        Task told = Task.WhenAll(Commands(root).Select(command => run.ExecuteAsync(command, CancellationToken.None)));
        Task<JsonElement> cpus = run.ExecuteAsync("query-cpus-fast", CancellationToken.None);
        Task<JsonElement> characters = run.ExecuteAsync("query-chardev", CancellationToken.None);
        await Task.WhenAll(told, cpus, characters).ConfigureAwait(false);
        run.Vcpus = [.. (await cpus.ConfigureAwait(false)).Items().Select(cpu => ((int)cpu.Number("cpu-index"), (int)cpu.Number("thread-id")))];
        JsonElement devices = await characters.ConfigureAwait(false);
        node.Change(guest, state => state.Run == run ? state with { Definition = WithCharacters(state.Definition, devices) } : null);
        if (plan.Incoming is { } file)
        {
            await RestoreAsync(run, file).ConfigureAwait(false);
        }
    }

    private static IEnumerable<QmpCommand> Commands(XElement root)
    {
        yield return new QmpCommand("migrate-set-capabilities", new JsonObject
        {
            ["capabilities"] = new JsonArray(new JsonObject { ["capability"] = "events", ["state"] = true }),
        });
        if (root.Element("on_reboot")?.Value == "destroy")
        {
            yield return new QmpCommand("set-action", new JsonObject { ["reboot"] = "shutdown" });
        }

        foreach (XElement nic in root.Elements("devices").Elements("interface"))
        {
            if (nic.Element("link")?.Attribute("state")?.Value == "down")
            {
                yield return new QmpCommand(
                    "set_link", new JsonObject { ["name"] = nic.Element("alias")?.Attribute("name")?.Value, ["up"] = false });
            }
        }

        if (root.Element("devices")?.Element("memballoon") is { } balloon && balloon.Attribute("model")?.Value != "none")
        {
            string path = $"/machine/peripheral/{balloon.Element("alias")?.Attribute("name")?.Value ?? "balloon0"}";
            yield return new QmpCommand("qom-set", new JsonObject
            {
                ["path"] = path,
                ["property"] = "guest-stats-polling-interval",
                ["value"] = int.TryParse(balloon.Element("stats")?.Attribute("period")?.Value, out int period) ? period : 0,
            });
            if (ulong.TryParse(root.Element("currentMemory")?.Value, out ulong kib))
            {
                yield return new QmpCommand("balloon", new JsonObject { ["value"] = kib * 1024 });
            }
        }
    }

    /// <summary>Gives terminals the paths that QEMU opened for them, and channels the state of their guest's end.</summary>
    private static DomainDefinition WithCharacters(DomainDefinition live, JsonElement devices)
    {
        foreach (JsonElement device in devices.Items())
        {
            string label = device.Text("label");
            string file = device.Text("filename");
            if (!label.StartsWith(CharacterPrefix, StringComparison.Ordinal))
            {
                continue;
            }

            string alias = label[CharacterPrefix.Length..];
            if (file.StartsWith(PtyPrefix, StringComparison.Ordinal))
            {
                live = live.WithTerminal(alias, file[PtyPrefix.Length..]);
            }

            if (IsVirtioChannel(live, alias))
            {
                live = live.WithChannelState(alias, device.Flag("frontend-open"));
            }
        }

        return live;
    }

    private static bool IsVirtioChannel(DomainDefinition live, string alias) => live.Root.Elements("devices").Elements("channel").Any(channel =>
        channel.Element("alias")?.Attribute("name")?.Value == alias && channel.Element("target")?.Attribute("type")?.Value == "virtio");

    private static async Task RestoreAsync(GuestRun run, Microsoft.Win32.SafeHandles.SafeFileHandle file)
    {
        Task<string> progress = run.Progress.Watch();
        await run.ExecuteAsync(
            new QmpCommand("getfd", new JsonObject { ["fdname"] = "migrate" }) { Descriptor = file }, CancellationToken.None).ConfigureAwait(false);
        await run.ExecuteAsync("migrate-incoming", new JsonObject { ["uri"] = "fd:migrate" }, CancellationToken.None).ConfigureAwait(false);
        string end = await progress.ConfigureAwait(false);
        if (end == "closed")
        {
            throw new MonitorException("End of file from qemu monitor");
        }

        if (end != "completed")
        {
            throw DriverFaults.Failed($"job 'restore': unexpectedly {end}");
        }
    }
}
