using Vireo.Model.Domains.Devices.Addresses;
using Vireo.Model.Domains.Devices.Drivers;

namespace Vireo.Model.Domains.Devices.FileSystems;

/// <summary>A folder or disk of the host that a guest mounts.</summary>
[XmlView("filesystem")]
public sealed partial class SharedFileSystem : DomainDevice
{
    /// <summary>Whose rights files have (<c>filesystem/@accessmode</c>).</summary>
    [XmlAttribute("accessmode")] public partial FileSystemAccess? AccessMode { get; set; }

    /// <summary>What happens when files are on several devices (<c>filesystem/@multidevs</c>).</summary>
    [XmlAttribute("multidevs")] public partial MultipleDevices? MultipleDevices { get; set; }

    /// <summary>The mode of new files (<c>filesystem/@fmode</c>).</summary>
    [XmlAttribute("fmode", Form = XmlForm.Octal)] public partial uint? FileMode { get; set; }

    /// <summary>The mode of new folders (<c>filesystem/@dmode</c>).</summary>
    [XmlAttribute("dmode", Form = XmlForm.Octal)] public partial uint? DirectoryMode { get; set; }

    /// <summary>Which of virtio's interfaces it offers (<c>filesystem/@model</c>).</summary>
    [XmlAttribute("model")] public partial VirtioModel? Model { get; set; }

    /// <summary>How it works (<c>filesystem/driver</c>).</summary>
    [XmlElement("driver")] public partial FileSystemDriver Driver { get; set; }

    /// <summary>The program that serves it (<c>filesystem/binary</c>).</summary>
    [XmlElement("binary")] public partial FileSystemDaemon Daemon { get; set; }

    /// <summary>What it is on the host (<c>filesystem/source</c>).</summary>
    [XmlVariant("source")] public partial FileSystemSource? Source { get; set; }

    /// <summary>Where the guest mounts it, or the tag that it mounts (<c>filesystem/target/@dir</c>).</summary>
    [XmlAttribute("target/dir")] public partial string? Target { get; set; }

    /// <summary>Whether the guest cannot write it (<c>filesystem/readonly</c>).</summary>
    [XmlFlag("readonly")] public partial bool IsReadOnly { get; set; }

    /// <summary>How much a container may write at most (<c>filesystem/space_hard_limit</c>).</summary>
    [XmlSize("space_hard_limit", Unit = "bytes")] public partial DataSize? SpaceHardLimit { get; set; }

    /// <summary>How much a container may write for a while (<c>filesystem/space_soft_limit</c>).</summary>
    [XmlSize("space_soft_limit", Unit = "bytes")] public partial DataSize? SpaceSoftLimit { get; set; }

    /// <summary>In which order it is tried at boot, from 1 (<c>filesystem/boot/@order</c>).</summary>
    [XmlAttribute("boot/order")] public partial uint? BootOrder { get; set; }

    /// <summary>What an s390 guest's boot loader is told (<c>filesystem/boot/@loadparm</c>).</summary>
    [XmlAttribute("boot/loadparm")] public partial string? BootLoadParameter { get; set; }
}

/// <summary>Whose rights files have.</summary>
[XmlEnum]
public enum FileSystemAccess
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>passthrough</c>.</summary>
    Passthrough,

    /// <summary><c>mapped</c>.</summary>
    Mapped,

    /// <summary><c>squash</c>.</summary>
    Squash,
}

/// <summary>What happens when files are on several devices.</summary>
[XmlEnum]
public enum MultipleDevices
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>default</c>.</summary>
    Default,

    /// <summary><c>remap</c>.</summary>
    Remap,

    /// <summary><c>forbid</c>.</summary>
    Forbid,

    /// <summary><c>warn</c>.</summary>
    Warn,
}
