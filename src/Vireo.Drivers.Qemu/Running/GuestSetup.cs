using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>
/// What a new QEMU is told and asked before its processors run. The commands are given all at once, so that a start costs one wait and not
/// one for each.
/// </summary>
internal static class GuestSetup
{
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
        node.Change(guest, state => state.Run == run ? state with { Definition = state.Definition.With(live => Terminals(live, devices)) } : null);
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

    /// <summary>Gives terminals the paths that QEMU opened for them.</summary>
    private static void Terminals(XElement root, JsonElement devices)
    {
        foreach (JsonElement device in devices.Items())
        {
            string label = device.Text("label");
            string file = device.Text("filename");
            if (!label.StartsWith("char", StringComparison.Ordinal) || !file.StartsWith(PtyPrefix, StringComparison.Ordinal))
            {
                continue;
            }

            string path = file[PtyPrefix.Length..];
            foreach (XElement character in CharactersOf(root, label["char".Length..]))
            {
                SetTerminal(character, path);
            }
        }
    }

    /// <summary>The device of an alias, and the console that is the same as the first serial port.</summary>
    private static IEnumerable<XElement> CharactersOf(XElement root, string alias) => root.Elements("devices").Elements()
        .Where(element => element.Element("alias")?.Attribute("name")?.Value == alias && element.Attribute("type")?.Value == "pty");

    private static void SetTerminal(XElement character, string path)
    {
        if (character.Name.LocalName == "console")
        {
            character.SetAttributeValue("tty", path);
        }

        if (character.Element("source") is { } source)
        {
            source.SetAttributeValue("path", path);
        }
        else
        {
            character.AddFirst(new XElement("source", new XAttribute("path", path)));
        }
    }

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
