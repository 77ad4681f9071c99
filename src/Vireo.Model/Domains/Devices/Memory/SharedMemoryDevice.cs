using Vireo.Model.Domains.Devices.Addresses;

namespace Vireo.Model.Domains.Devices.Memory;

/// <summary>Memory shared among guests.</summary>
[XmlView("shmem")]
public sealed partial class SharedMemoryDevice : DomainDevice
{
    /// <summary>Its name (<c>shmem/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>Whether it goes along in a migration (<c>shmem/@role</c>).</summary>
    [XmlAttribute("role")] public partial SharedMemoryRole? Role { get; set; }

    /// <summary>The model (<c>shmem/model/@type</c>).</summary>
    [XmlAttribute("model/type")] public partial SharedMemoryModel? Model { get; set; }

    /// <summary>Its size (<c>shmem/size</c>).</summary>
    [XmlSize("size", Unit = "bytes")] public partial DataSize? Size { get; set; }

    /// <summary>The socket of the server that hands it out (<c>shmem/server/@path</c>).</summary>
    [XmlAttribute("server/path")] public partial string? Server { get; set; }

    /// <summary>How many interrupts it has (<c>shmem/msi/@vectors</c>).</summary>
    [XmlAttribute("msi/vectors")] public partial uint? Vectors { get; set; }

    /// <summary>Whether a thread of its own handles them (<c>shmem/msi/@ioeventfd</c>).</summary>
    [XmlAttribute("msi/ioeventfd", Form = XmlForm.OnOff)] public partial bool? UsesEventFd { get; set; }

    /// <summary>Whether it has interrupts (<c>shmem/msi</c>).</summary>
    [XmlFlag("msi")] public partial bool HasInterrupts { get; set; }
}

/// <summary>Whether shared memory goes along in a migration.</summary>
[XmlEnum]
public enum SharedMemoryRole
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>master</c>.</summary>
    Master,

    /// <summary><c>peer</c>.</summary>
    Peer,
}

/// <summary>Models of shared memory.</summary>
[XmlEnum]
public enum SharedMemoryModel
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>ivshmem</c>.</summary>
    [XmlWord("ivshmem")]
    IvShmem,

    /// <summary><c>ivshmem-plain</c>.</summary>
    [XmlWord("ivshmem-plain")]
    IvShmemPlain,

    /// <summary><c>ivshmem-doorbell</c>.</summary>
    [XmlWord("ivshmem-doorbell")]
    IvShmemDoorbell,
}
