namespace Vireo.Model.Domains.Devices.FileSystems;

/// <summary>A program that serves a file system.</summary>
[XmlView("binary")]
public sealed partial class FileSystemDaemon
{
    /// <summary>The program (<c>binary/@path</c>).</summary>
    [XmlAttribute("path")] public partial string? Path { get; set; }

    /// <summary>Whether it keeps extended attributes (<c>binary/@xattr</c>).</summary>
    [XmlAttribute("xattr", Form = XmlForm.OnOff)] public partial bool? HasExtendedAttributes { get; set; }

    /// <summary>What the guest caches (<c>binary/cache/@mode</c>).</summary>
    [XmlAttribute("cache/mode")] public partial FileSystemCache? Cache { get; set; }

    /// <summary>How it is locked in (<c>binary/sandbox/@mode</c>).</summary>
    [XmlAttribute("sandbox/mode")] public partial FileSystemSandbox? Sandbox { get; set; }

    /// <summary>Whether it keeps POSIX locks (<c>binary/lock/@posix</c>).</summary>
    [XmlAttribute("lock/posix", Form = XmlForm.OnOff)] public partial bool? HasPosixLocks { get; set; }

    /// <summary>Whether it keeps BSD locks (<c>binary/lock/@flock</c>).</summary>
    [XmlAttribute("lock/flock", Form = XmlForm.OnOff)] public partial bool? HasFileLocks { get; set; }

    /// <summary>How many threads it has (<c>binary/thread_pool/@size</c>).</summary>
    [XmlAttribute("thread_pool/size")] public partial uint? ThreadPoolSize { get; set; }
}

/// <summary>What a guest caches of a file system.</summary>
[XmlEnum]
public enum FileSystemCache
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>always</c>.</summary>
    Always,
}

/// <summary>How a program is locked in.</summary>
[XmlEnum]
public enum FileSystemSandbox
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>namespace</c>.</summary>
    Namespace,

    /// <summary><c>chroot</c>.</summary>
    Chroot,
}
