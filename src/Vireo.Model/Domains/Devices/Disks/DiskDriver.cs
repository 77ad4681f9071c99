using Vireo.Model.Domains.Devices.Disks.Sources;
using Vireo.Model.Domains.Devices.Drivers;

namespace Vireo.Model.Domains.Devices.Disks;

/// <summary>How the host reads and writes a disk.</summary>
[XmlView("driver")]
public sealed partial class DiskDriver : VirtioDriver
{
    /// <summary>The driver, such as <c>qemu</c> (<c>driver/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>The format of the image (<c>driver/@type</c>).</summary>
    [XmlAttribute("type")] public partial ImageFormat? Format { get; set; }

    /// <summary>How the host caches it (<c>driver/@cache</c>).</summary>
    [XmlAttribute("cache")] public partial DiskCache? Cache { get; set; }

    /// <summary>What happens when it cannot be written (<c>driver/@error_policy</c>).</summary>
    [XmlAttribute("error_policy")] public partial DiskErrorPolicy? ErrorPolicy { get; set; }

    /// <summary>What happens when it cannot be read (<c>driver/@rerror_policy</c>).</summary>
    [XmlAttribute("rerror_policy")] public partial DiskErrorPolicy? ReadErrorPolicy { get; set; }

    /// <summary>How it is read and written (<c>driver/@io</c>).</summary>
    [XmlAttribute("io")] public partial DiskIO? IO { get; set; }

    /// <summary>Whether a thread of its own handles its requests (<c>driver/@ioeventfd</c>).</summary>
    [XmlAttribute("ioeventfd", Form = XmlForm.OnOff)] public partial bool? UsesEventFd { get; set; }

    /// <summary>Whether fewer interrupts are sent (<c>driver/@event_idx</c>).</summary>
    [XmlAttribute("event_idx", Form = XmlForm.OnOff)] public partial bool? UsesEventIndex { get; set; }

    /// <summary>Whether what is read from the layer below is kept (<c>driver/@copy_on_read</c>).</summary>
    [XmlAttribute("copy_on_read", Form = XmlForm.OnOff)] public partial bool? CopiesOnRead { get; set; }

    /// <summary>Whether unused blocks are given back (<c>driver/@discard</c>).</summary>
    [XmlAttribute("discard")] public partial DiscardMode? Discard { get; set; }

    /// <summary>Whether written zeroes are given back (<c>driver/@detect_zeroes</c>).</summary>
    [XmlAttribute("detect_zeroes")] public partial ZeroDetection? DetectZeroes { get; set; }

    /// <summary>The thread that serves it (<c>driver/@iothread</c>).</summary>
    [XmlAttribute("iothread")] public partial uint? IOThread { get; set; }

    /// <summary>How many queues it has (<c>driver/@queues</c>).</summary>
    [XmlAttribute("queues")] public partial uint? Queues { get; set; }

    /// <summary>How many requests a queue holds (<c>driver/@queue_size</c>).</summary>
    [XmlAttribute("queue_size")] public partial uint? QueueSize { get; set; }

    /// <summary>How much memory an image's metadata may take (<c>driver/metadata_cache/max_size</c>).</summary>
    [XmlSize("metadata_cache/max_size", Unit = "bytes")] public partial DataSize? MetadataCacheSize { get; set; }
}

/// <summary>How a host caches a disk.</summary>
[XmlEnum]
public enum DiskCache
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>default</c>.</summary>
    Default,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>writeback</c>.</summary>
    [XmlWord("writeback")]
    WriteBack,

    /// <summary><c>writethrough</c>.</summary>
    [XmlWord("writethrough")]
    WriteThrough,

    /// <summary><c>directsync</c>.</summary>
    [XmlWord("directsync")]
    DirectSync,

    /// <summary><c>unsafe</c>.</summary>
    Unsafe,
}

/// <summary>What happens when a disk cannot be read or written.</summary>
[XmlEnum]
public enum DiskErrorPolicy
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>stop</c>.</summary>
    Stop,

    /// <summary><c>report</c>.</summary>
    Report,

    /// <summary><c>ignore</c>.</summary>
    Ignore,

    /// <summary><c>enospace</c>.</summary>
    [XmlWord("enospace")]
    NoSpace,
}

/// <summary>How a disk is read and written.</summary>
[XmlEnum]
public enum DiskIO
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>threads</c>.</summary>
    Threads,

    /// <summary><c>native</c>.</summary>
    Native,

    /// <summary><c>io_uring</c>.</summary>
    [XmlWord("io_uring")]
    IOUring,
}

/// <summary>Whether unused blocks are given back.</summary>
[XmlEnum]
public enum DiscardMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>unmap</c>.</summary>
    Unmap,

    /// <summary><c>ignore</c>.</summary>
    Ignore,
}

/// <summary>Whether written zeroes are given back.</summary>
[XmlEnum]
public enum ZeroDetection
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>off</c>.</summary>
    Off,

    /// <summary><c>on</c>.</summary>
    On,

    /// <summary><c>unmap</c>.</summary>
    Unmap,
}
