using System.Xml.Linq;
using Vireo.Model.Domains.Booting;
using Vireo.Model.Domains.Clocks;
using Vireo.Model.Domains.Devices;
using Vireo.Model.Domains.Features;
using Vireo.Model.Domains.Hypervisors;
using Vireo.Model.Domains.Memory;
using Vireo.Model.Domains.Protection;
using Vireo.Model.Domains.Tuning;
using Vireo.Model.Processors;
using Vireo.Model.Security;

namespace Vireo.Model.Domains;

/// <summary>A guest's definition, as <c>virDomainDefineXML</c> takes it and <c>virDomainGetXMLDesc</c> tells it.</summary>
[XmlView("domain")]
public sealed partial class DomainDefinition
{
    /// <summary>What runs it (<c>domain/@type</c>).</summary>
    [XmlAttribute("type")] public partial DomainType? Type { get; set; }

    /// <summary>Its id while it runs (<c>domain/@id</c>).</summary>
    [XmlAttribute("id")] public partial int? Id { get; set; }

    /// <summary>Its name, unique on its host (<c>domain/name</c>).</summary>
    [XmlText("name")] public partial string? Name { get; set; }

    /// <summary>Its UUID (<c>domain/uuid</c>).</summary>
    [XmlText("uuid")] public partial Guid? Uuid { get; set; }

    /// <summary>
    /// The id that changes when the guest goes back in time; empty in a definition: the host makes one (<c>domain/genid</c>).
    /// </summary>
    [XmlText("genid")] public partial Guid? GenerationId { get; set; }

    /// <summary>A short description (<c>domain/title</c>).</summary>
    [XmlText("title")] public partial string? Title { get; set; }

    /// <summary>A description (<c>domain/description</c>).</summary>
    [XmlText("description")] public partial string? Description { get; set; }

    /// <summary>What applications keep with it, each in a namespace of its own (<c>domain/metadata</c>).</summary>
    [XmlRaw("metadata")] public partial XElement? Metadata { get; set; }

    /// <summary>The memory that it may grow to with memory devices (<c>domain/maxMemory</c>).</summary>
    [XmlSize("maxMemory")] public partial DataSize? MaxMemory { get; set; }

    /// <summary>How many memory devices fit (<c>domain/maxMemory/@slots</c>).</summary>
    [XmlAttribute("maxMemory/slots")] public partial uint? MemorySlots { get; set; }

    /// <summary>Its memory at boot (<c>domain/memory</c>).</summary>
    [XmlSize("memory")] public partial DataSize? Memory { get; set; }

    /// <summary>Whether its memory is part of a dump of its process (<c>domain/memory/@dumpCore</c>).</summary>
    [XmlAttribute("memory/dumpCore", Form = XmlForm.OnOff)] public partial bool? IsMemoryDumped { get; set; }

    /// <summary>Its memory at present, at most <see cref="Memory"/> (<c>domain/currentMemory</c>).</summary>
    [XmlSize("currentMemory")] public partial DataSize? CurrentMemory { get; set; }

    /// <summary>How its block devices share the host's (<c>domain/blkiotune</c>).</summary>
    [XmlElement("blkiotune")] public partial BlockTuning BlockTuning { get; set; }

    /// <summary>Limits of its memory on the host (<c>domain/memtune</c>).</summary>
    [XmlElement("memtune")] public partial MemoryTuning MemoryTuning { get; set; }

    /// <summary>What its memory is made of (<c>domain/memoryBacking</c>).</summary>
    [XmlElement("memoryBacking")] public partial MemoryBacking MemoryBacking { get; set; }

    /// <summary>How many virtual processors it has at most (<c>domain/vcpu</c>).</summary>
    [XmlText("vcpu")] public partial uint? ProcessorCount { get; set; }

    /// <summary>Who chooses the host's processors for it (<c>domain/vcpu/@placement</c>).</summary>
    [XmlAttribute("vcpu/placement")] public partial Placement? ProcessorPlacement { get; set; }

    /// <summary>The host's processors that it may use, such as <c>0-3,^2</c> (<c>domain/vcpu/@cpuset</c>).</summary>
    [XmlAttribute("vcpu/cpuset")] public partial string? ProcessorSet { get; set; }

    /// <summary>How many virtual processors it starts with (<c>domain/vcpu/@current</c>).</summary>
    [XmlAttribute("vcpu/current")] public partial uint? CurrentProcessorCount { get; set; }

    /// <summary>Each virtual processor (<c>domain/vcpus/vcpu</c>).</summary>
    [XmlElements("vcpus/vcpu")] public partial XmlList<VirtualProcessor> Processors { get; }

    /// <summary>How many threads serve its disks (<c>domain/iothreads</c>).</summary>
    [XmlText("iothreads")] public partial uint? IOThreadCount { get; set; }

    /// <summary>Each of those threads (<c>domain/iothreadids/iothread</c>).</summary>
    [XmlElements("iothreadids/iothread")] public partial XmlList<IOThread> IOThreads { get; }

    /// <summary>The thread that serves what no other does (<c>domain/defaultiothread</c>).</summary>
    [XmlElement("defaultiothread")] public partial DefaultIOThread DefaultIOThread { get; set; }

    /// <summary>How its processors share the host's (<c>domain/cputune</c>).</summary>
    [XmlElement("cputune")] public partial CpuTuning CpuTuning { get; set; }

    /// <summary>Where on the host its memory is (<c>domain/numatune</c>).</summary>
    [XmlElement("numatune")] public partial NumaTuning NumaTuning { get; set; }

    /// <summary>The cgroup that holds it (<c>domain/resource/partition</c>).</summary>
    [XmlText("resource/partition")] public partial string? ResourcePartition { get; set; }

    /// <summary>What a Fibre Channel fabric calls it (<c>domain/resource/fibrechannel/@appid</c>).</summary>
    [XmlAttribute("resource/fibrechannel/appid")] public partial string? FibreChannelAppId { get; set; }

    /// <summary>What its firmware tells of the machine (<c>domain/sysinfo</c>).</summary>
    [XmlElements("sysinfo")] public partial XmlList<SystemInformation> SystemInformation { get; }

    /// <summary>The program on the host that finds its kernel, for Xen (<c>domain/bootloader</c>).</summary>
    [XmlText("bootloader")] public partial string? BootLoader { get; set; }

    /// <summary>That program's arguments (<c>domain/bootloader_args</c>).</summary>
    [XmlText("bootloader_args")] public partial string? BootLoaderArguments { get; set; }

    /// <summary>How it boots (<c>domain/os</c>).</summary>
    [XmlElement("os")] public partial BootDefinition Boot { get; set; }

    /// <summary>How a container's users are those of the host (<c>domain/idmap</c>).</summary>
    [XmlElement("idmap")] public partial IdMap IdMap { get; set; }

    /// <summary>Features of its machine (<c>domain/features</c>).</summary>
    [XmlElement("features")] public partial DomainFeatures Features { get; set; }

    /// <summary>Its processors (<c>domain/cpu</c>).</summary>
    [XmlElement("cpu")] public partial CpuDefinition Cpu { get; set; }

    /// <summary>Its clock (<c>domain/clock</c>).</summary>
    [XmlElement("clock")] public partial ClockDefinition Clock { get; set; }

    /// <summary>What happens when it powers off (<c>domain/on_poweroff</c>).</summary>
    [XmlText("on_poweroff")] public partial LifecycleAction? OnPowerOff { get; set; }

    /// <summary>What happens when it reboots (<c>domain/on_reboot</c>).</summary>
    [XmlText("on_reboot")] public partial LifecycleAction? OnReboot { get; set; }

    /// <summary>What happens when it crashes (<c>domain/on_crash</c>).</summary>
    [XmlText("on_crash")] public partial CrashAction? OnCrash { get; set; }

    /// <summary>What happens when it loses its locks (<c>domain/on_lockfailure</c>).</summary>
    [XmlText("on_lockfailure")] public partial LockFailureAction? OnLockFailure { get; set; }

    /// <summary>Whether its firmware offers to sleep (<c>domain/pm/suspend-to-mem/@enabled</c>).</summary>
    [XmlAttribute("pm/suspend-to-mem/enabled")] public partial bool? CanSuspendToMemory { get; set; }

    /// <summary>Whether its firmware offers to hibernate (<c>domain/pm/suspend-to-disk/@enabled</c>).</summary>
    [XmlAttribute("pm/suspend-to-disk/enabled")] public partial bool? CanSuspendToDisk { get; set; }

    /// <summary>What of it is counted (<c>domain/perf/event</c>).</summary>
    [XmlElements("perf/event")] public partial XmlList<PerformanceEvent> PerformanceEvents { get; }

    /// <summary>Its devices (<c>domain/devices</c>).</summary>
    [XmlElement("devices")] public partial DomainDevices Devices { get; set; }

    /// <summary>How security drivers label it (<c>domain/seclabel</c>).</summary>
    [XmlElements("seclabel")] public partial XmlList<SecurityLabel> SecurityLabels { get; }

    /// <summary>How an s390 guest's keys are protected (<c>domain/keywrap/cipher</c>).</summary>
    [XmlElements("keywrap/cipher")] public partial XmlList<KeyWrapCipher> KeyWrapping { get; }

    /// <summary>How its memory is protected from the host (<c>domain/launchSecurity</c>).</summary>
    [XmlElement("launchSecurity")] public partial LaunchSecurity? LaunchSecurity { get; set; }

    /// <summary>What is added to QEMU's command line as it is (<c>domain/qemu:commandline</c>).</summary>
    [XmlElement("qemu:commandline")] public partial QemuCommandLine QemuCommandLine { get; set; }

    /// <summary>What QEMU is taken to be able to, or not (<c>domain/qemu:capabilities</c>).</summary>
    [XmlElement("qemu:capabilities")] public partial QemuCapabilities QemuCapabilities { get; set; }

    /// <summary>What QEMU does when something deprecated is used (<c>domain/qemu:deprecation/@behavior</c>).</summary>
    [XmlAttribute("qemu:deprecation/behavior")] public partial QemuDeprecationBehavior? QemuDeprecation { get; set; }

    /// <summary>Properties of QEMU's devices that are set as they are (<c>domain/qemu:override/qemu:device</c>).</summary>
    [XmlElements("qemu:override/qemu:device")] public partial XmlList<QemuDeviceOverride> QemuOverrides { get; }

    /// <summary>Namespaces that a container shares (<c>domain/lxc:namespace</c>).</summary>
    [XmlElement("lxc:namespace")] public partial LxcNamespaces LxcNamespaces { get; set; }

    /// <summary>What is added to bhyve's command line as it is (<c>domain/bhyve:commandline/bhyve:arg/@value</c>).</summary>
    [XmlTexts("bhyve:commandline/bhyve:arg", Attribute = "value")] public partial XmlTextList BhyveArguments { get; }

    /// <summary>What is added to the device model's command line as it is (<c>domain/xen:commandline/xen:arg/@value</c>).</summary>
    [XmlTexts("xen:commandline/xen:arg", Attribute = "value")] public partial XmlTextList XenArguments { get; }

    /// <summary>The guest's data centre on VMware (<c>domain/vmware:datacenterpath</c>).</summary>
    [XmlText("vmware:datacenterpath")] public partial string? VmwareDatacenterPath { get; set; }
}

/// <summary>What happens to a guest that ends by itself.</summary>
[XmlEnum]
public enum LifecycleAction
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>destroy</c>.</summary>
    Destroy,

    /// <summary><c>restart</c>.</summary>
    Restart,

    /// <summary><c>preserve</c>.</summary>
    Preserve,

    /// <summary><c>rename-restart</c>.</summary>
    RenameRestart,
}

/// <summary>What happens to a guest that crashes.</summary>
[XmlEnum]
public enum CrashAction
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>destroy</c>.</summary>
    Destroy,

    /// <summary><c>restart</c>.</summary>
    Restart,

    /// <summary><c>preserve</c>.</summary>
    Preserve,

    /// <summary><c>rename-restart</c>.</summary>
    RenameRestart,

    /// <summary><c>coredump-destroy</c>.</summary>
    CoredumpDestroy,

    /// <summary><c>coredump-restart</c>.</summary>
    CoredumpRestart,
}

/// <summary>What happens to a guest that loses its locks.</summary>
[XmlEnum]
public enum LockFailureAction
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>poweroff</c>.</summary>
    [XmlWord("poweroff")]
    PowerOff,

    /// <summary><c>restart</c>.</summary>
    Restart,

    /// <summary><c>pause</c>.</summary>
    Pause,

    /// <summary><c>ignore</c>.</summary>
    Ignore,
}
