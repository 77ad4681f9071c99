using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>The parts of a guest's document in the order in which libvirt writes them.</summary>
internal static class DomainSections
{
    private static readonly ISection[] AfterDevices =
    [
        new SecurityLabelSection(),
        new ShapeSection(SecurityShapes.KeyWrap),
        new ShapeSection(SecurityShapes.LaunchSecurity),
    ];

    /// <summary>The order of all of them, for changes of a document.</summary>
    internal static ElementOrder Order { get; } = new(
        "name", "uuid", "genid", "title", "description", "metadata", "maxMemory", "memory", "currentMemory", "blkiotune", "memtune",
        "memoryBacking", "vcpu", "vcpus", "iothreads", "iothreadids", "defaultiothread", "cputune", "numatune", "resource", "sysinfo",
        "bootloader", "bootloader_args", "os", "idmap", "features", "cpu", "clock", "on_poweroff", "on_reboot", "on_crash",
        "on_lockfailure", "pm", "perf", "devices", "seclabel", "keywrap", "launchSecurity");

    /// <summary>Those between the memory sizes and the devices.</summary>
    internal static IReadOnlyList<ISection> All { get; } =
    [
        new ShapeSection(TuningShapes.BlockIo),
        new ShapeSection(TuningShapes.Memory),
        new ShapeSection(MemoryBackingShape.Shape),
        new VcpuSection(),
        new IoThreadSection(),
        new CpuTuneSection(),
        new NumaTuneSection(),
        new ShapeSection(TuningShapes.Resource),
        new ShapeSection(SysinfoShape.Shape, many: true),
        new BootSection(),
        new ShapeSection(SecurityShapes.IdMap),
        new FeaturesSection(),
        new CpuSection(),
        new ClockSection(),
        new ActionsSection(),
        new ShapeSection(PowerShapes.PowerManagement),
        new ShapeSection(PowerShapes.Performance),
    ];

    /// <summary>Reads those after the devices.</summary>
    internal static void ReadAfterDevices(XElement input, XElement output, DomainReading reading)
    {
        foreach (ISection section in AfterDevices)
        {
            section.Read(input, output, reading);
        }
    }
}
