using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.CommandLine;
using Vireo.Drivers.Qemu.Definitions;
using Vireo.Drivers.Qemu.Launching;
using Vireo.Drivers.Qemu.Live;
using Vireo.Drivers.Qemu.Tests.Capabilities;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Qemu.Tests.Golden;

/// <summary>
/// A guest's document, and what the real libvirt 9.0.0 with QEMU 7.2 made of it: the definition, the running definition, the command line
/// or the error. What belongs to one run (ids, ports, terminals, taps) is taken from the record.
/// </summary>
internal sealed class GoldenCase(string folder)
{
    private static readonly DefinitionHost Host = new()
    {
        FindCapabilities = Find,
        NewUuid = () => Guid.Parse("c0ffee00-0000-4000-8000-ffffffffffff"),
        NewMac = () => "52:54:00:00:00:00",
    };

    internal static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "Golden", "Cases");

    internal string Name => Path.GetFileName(folder);

    internal static IEnumerable<GoldenCase> All => Directory.EnumerateDirectories(Root).Order(StringComparer.Ordinal).Select(path => new GoldenCase(path));

    internal bool Has(string file) => File.Exists(Path.Combine(folder, file));

    internal string Expected(string file) => File.ReadAllText(Path.Combine(folder, file));

    /// <summary>The definition that libvirt stores.</summary>
    internal DomainDefinition Define() => QemuDefinitions.Read(Expected("input.xml"), Host);

    /// <summary>The definition while it runs, with what the record tells of its run.</summary>
    internal DomainDefinition Run() => Has("live.xml") ? RecordedRun.ApplyResult(Prepare(), Recorded()) : Prepare();

    /// <summary>Environment and arguments, one a line.</summary>
    internal IReadOnlyList<string> CommandLine()
    {
        GuestPlan plan = QemuCommandLine.Build(Prepare(), RecordedCapabilities.Qemu72, Inputs());
        return [.. plan.Environment.Select(variable => $"{variable.Key}={variable.Value}"), plan.Program, .. plan.Arguments];
    }

    internal int Id => Has("live.xml") ? int.Parse(Recorded().Attribute("id")?.Value ?? "1", CultureInfo.InvariantCulture)
        : Has("argv.txt") ? RecordedRun.IdOf(Expected("argv.txt")) : -1;

    private static QemuCapabilities Find(string? emulator, string architecture, string type)
    {
        QemuCapabilities known = RecordedCapabilities.Qemu72;
        if (emulator is not null && emulator != known.Emulator)
        {
            throw VirtErrorTexts.Raise(
                VirtErrorCode.SystemError, VirtErrorDomain.Qemu, $"Cannot check QEMU binary {emulator}: No such file or directory");
        }

        return architecture == known.Architecture ? known : throw VirtErrorTexts.Raise(
            VirtErrorCode.ConfigUnsupported, VirtErrorDomain.Qemu, $"No emulator found for arch '{architecture}'");
    }

    private DomainDefinition Prepare() => RecordedRun.Apply(
        LiveDefinitions.Prepare(Define(), RecordedCapabilities.Qemu72, Inputs()), Has("live.xml") ? Recorded() : null);

    private XElement Recorded() => XDocument.Parse(Expected("live.xml")).Root ?? new XElement("domain");

    private LaunchInputs Inputs()
    {
        string name = XDocument.Parse(Expected("input.xml")).Root?.Element("name")?.Value ?? string.Empty;
        string domain = string.Create(CultureInfo.InvariantCulture, $"domain-{Id}-{name[..Math.Min(20, name.Length)]}");
        return new LaunchInputs
        {
            Id = Id,
            DomainFolder = "/var/lib/libvirt/qemu/" + domain,
            ChannelFolder = "/var/lib/libvirt/qemu/channel/target",
            Label = "+64055:+64055",
            HugePages = [(2048, "/dev/hugepages")],
            VirtiofsBinary = "/usr/lib/qemu/virtiofsd",
            Firmwares = Firmware.RecordedFirmware.Debian12,
            FindVolume = (_, volume) => new VolumeSource(
                "file", new XElement("source", new XAttribute("file", "/var/lib/libvirt/images/" + volume))),
        };
    }
}
