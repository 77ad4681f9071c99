using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;
using Vireo.Contract.Domains;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.CommandLine;
using Vireo.Drivers.Qemu.Definitions;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Firmware;
using Vireo.Drivers.Qemu.Launching;
using Vireo.Drivers.Qemu.Live;
using Vireo.Drivers.Qemu.Nodes;
using Vireo.Drivers.Qemu.Probing;
using Vireo.Drivers.Qemu.Processes;
using Vireo.Drivers.Qemu.State;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Makes of guests' documents what their runs need, from what this host is and has. It starts nothing.</summary>
/// <param name="paths">Where files lie.</param>
/// <param name="identity">Who QEMU runs as; null: as the daemon.</param>
/// <param name="emulators">The QEMU programs.</param>
/// <param name="resources">The host's own resources.</param>
internal sealed class GuestComposer(DriverPaths paths, ProcessIdentity? identity, Emulators emulators, GuestResources resources)
{
    private const string VhostNet = "/dev/vhost-net";
    private static readonly string[] FirmwareFolders = ["/usr/share/qemu/firmware", "/etc/qemu/firmware"];

    private readonly Lazy<IReadOnlyList<FirmwareDescriptor>> _firmwares = new(() => FirmwareReader.ReadAll(FirmwareFolders));

    /// <summary>The firmware that the host has.</summary>
    internal IReadOnlyList<FirmwareDescriptor> Firmwares => _firmwares.Value;

    /// <summary>User and group that guests run as (<c>+64055:+64055</c>); null: the daemon's own.</summary>
    internal string? Label => identity is null ? null : $"+{identity.UserId}:+{identity.GroupId}";

    /// <summary>Reads a client's document: checks it and fills in what it leaves out.</summary>
    internal async ValueTask<DomainDefinition> ReadAsync(string xml, CancellationToken cancellationToken)
    {
        // The program must be asked before the reading, which does not wait.
        var known = new ConcurrentDictionary<string, QemuCapabilities>(StringComparer.Ordinal);
        (string? emulator, string architecture) = Glance(xml);
        VirtException? failure = null;
        try
        {
            string program = emulator ?? Emulators.ProgramOf(architecture);
            known[program] = await emulators.FindAsync(program, cancellationToken).ConfigureAwait(false);
        }
        catch (VirtException e)
        {
            failure = e;
        }

        return QemuDefinitions.Read(xml, new DefinitionHost
        {
            FindCapabilities = (named, arch, _) => known.TryGetValue(named ?? Emulators.ProgramOf(arch), out QemuCapabilities? found)
                ? found
                : throw failure ?? DriverFaults.Unsupported($"No emulator found for arch '{arch}'"),
            Architecture = HostTopology.Architecture,
            NvramFolder = paths.Nvram,
        });
    }

    /// <summary>What the program of a definition can do.</summary>
    internal Task<QemuCapabilities> CapabilitiesOfAsync(DomainDefinition definition, CancellationToken cancellationToken) => emulators.FindAsync(
        definition.Root.Element("devices")?.Element("emulator")?.Value ?? Emulators.DefaultProgram, cancellationToken);

    /// <summary>The definition as a run shows it: with aliases and what the run decided.</summary>
    internal DomainDefinition GoLive(DomainDefinition saved, QemuCapabilities capabilities, GuestRun run, bool isIncoming) =>
        GraphicsPorts.Allot(LiveDefinitions.Prepare(saved, capabilities, Lend(run, Inputs(run, isIncoming, static _ => 0))));

    /// <summary>The program and the arguments of a run.</summary>
    internal GuestPlan Compose(
        DomainDefinition live, QemuCapabilities capabilities, GuestRun run, bool isIncoming, Func<PassedDescriptor, int> open) =>
        QemuCommandLine.Build(live, capabilities, Lend(run, Inputs(run, isIncoming, open)));

    /// <summary>The command line of a guest that is not to start.</summary>
    internal GuestPlan Pretend(DomainDefinition saved, QemuCapabilities capabilities)
    {
        string folder = paths.FolderOf(DomainHandle.Inactive, saved.Name);
        var run = new GuestRun(DomainHandle.Inactive, saved.Name)
        {
            Folder = folder,
            Channels = paths.ChannelsOf(DomainHandle.Inactive, saved.Name),
            MonitorPath = folder,
        };
        LaunchInputs inputs = Inputs(run, isIncoming: false, open: null) with { IsPretended = true, HasLogDaemon = false };
        return QemuCommandLine.Build(GraphicsPorts.Pretend(LiveDefinitions.Prepare(saved, capabilities, inputs)), capabilities, inputs);
    }

    private LaunchInputs Inputs(GuestRun run, bool isIncoming, Func<PassedDescriptor, int>? open) => new()
    {
        Id = run.Id,
        DomainFolder = run.Folder,
        LibFolder = paths.Lib,
        RunFolder = paths.Run,
        IsPrivileged = paths.IsSystem,
        HasVhostNet = File.Exists(VhostNet),
        Firmwares = Firmwares,
        NvramFolder = paths.Nvram,
        ChannelFolder = Path.GetDirectoryName(run.Channels) ?? run.Channels,
        NumberOf = open,
        Incoming = isIncoming ? "defer" : null,
        Label = Label,
        Path = Environment.GetEnvironmentVariable("PATH"),
        Inherited = [.. InheritedNames.Select(name => KeyValuePair.Create(name, Environment.GetEnvironmentVariable(name) ?? string.Empty)).Where(one => one.Value.Length > 0)],
        Encrypt = static use => throw DriverFaults.Raise(
            VirtErrorCode.NoSecret, $"no secret with matching {(use.Uuid is null ? $"usage '{use.Usage}'" : $"uuid '{use.Uuid}'")}"),
        LocalOffset = TimeZoneInfo.Local.GetUtcOffset(DateTime.UtcNow),
    };

    private static readonly string[] InheritedNames = ["HOME", "USER", "LOGNAME", "TMPDIR", "LD_PRELOAD", "LD_LIBRARY_PATH"];

    /// <summary>The program and the architecture that a document names; what is no document names none.</summary>
    private static (string? Emulator, string Architecture) Glance(string xml)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            XElement root = XElement.Load(reader);
            return (root.Element("devices")?.Element("emulator")?.Value.Trim(), root.Element("os")?.Element("type")?.Attribute("arch")?.Value ?? HostTopology.Architecture);
        }
        catch (XmlException)
        {
            // The reading itself says what is wrong with it.
            return (null, HostTopology.Architecture);
        }
    }

    /// <summary>Adds what a run uses of the host's resources.</summary>
    private LaunchInputs Lend(GuestRun run, LaunchInputs inputs) => inputs with
    {
        Encrypt = use => resources.Encrypt(RunFiles.KeyOf(run), use),
        FindVolume = resources.FindVolume,
    };
}
