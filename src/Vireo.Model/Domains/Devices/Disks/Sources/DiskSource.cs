using System.Xml.Linq;
using Vireo.Model.Addresses;
using Vireo.Model.Authentication;
using Vireo.Model.Domains.Devices.Sockets;
using Vireo.Model.Encryption;
using Vireo.Model.Security;

namespace Vireo.Model.Domains.Devices.Disks.Sources;

/// <summary>What a disk is made of: which case it is says <c>@type</c> of the element around it.</summary>
[XmlView("source", Default = "file")]
public abstract partial class DiskSource
{
    /// <summary>What events and calls call it: <c>vda[1]</c> (<c>source/@index</c>).</summary>
    [XmlAttribute("index")] public partial uint? Index { get; set; }

    /// <summary>What happens at the start when it is missing (<c>source/@startupPolicy</c>).</summary>
    [XmlAttribute("startupPolicy")] public partial StartupPolicy? StartupPolicy { get; set; }

    /// <summary>The part of it that is the disk (<c>source/slices/slice</c>).</summary>
    [XmlElements("slices/slice")] public partial XmlList<SourceSlice> Slices { get; }

    /// <summary>How security drivers label it (<c>source/seclabel</c>).</summary>
    [XmlElements("seclabel")] public partial XmlList<SourceSecurityLabel> SecurityLabels { get; }

    /// <summary>How it is encrypted (<c>source/encryption</c>).</summary>
    [XmlElement("encryption")] public partial StorageEncryption Encryption { get; set; }

    /// <summary>What libvirt keeps for itself (<c>source/privateData</c>).</summary>
    [XmlRaw("privateData")] public partial XElement? PrivateData { get; set; }

    /// <summary>A file of the host.</summary>
    [XmlCase("file")]
    public sealed partial class File : DiskSource
    {
        /// <summary>The file (<c>source/@file</c>).</summary>
        [XmlAttribute("file")] public partial string? Path { get; set; }

        /// <summary>The descriptors that were passed for it (<c>virDomainFDAssociate</c>) (<c>source/@fdgroup</c>).</summary>
        [XmlAttribute("fdgroup")] public partial string? DescriptorGroup { get; set; }
    }

    /// <summary>A block device of the host.</summary>
    [XmlCase("block")]
    public sealed partial class Block : DiskSource
    {
        /// <summary>The device (<c>source/@dev</c>).</summary>
        [XmlAttribute("dev")] public partial string? Device { get; set; }

        /// <summary>Who makes its persistent reservations (<c>source/reservations</c>).</summary>
        [XmlElement("reservations")] public partial PersistentReservations Reservations { get; set; }
    }

    /// <summary>A folder of the host, shown as a file system.</summary>
    [XmlCase("dir")]
    public sealed partial class Directory : DiskSource
    {
        /// <summary>The folder (<c>source/@dir</c>).</summary>
        [XmlAttribute("dir")] public partial string? Path { get; set; }
    }

    /// <summary>An image on another host.</summary>
    [XmlCase("network")]
    public sealed partial class Network : DiskSource
    {
        /// <summary>How it is reached (<c>source/@protocol</c>).</summary>
        [XmlAttribute("protocol")] public partial DiskProtocol? Protocol { get; set; }

        /// <summary>What it is called there (<c>source/@name</c>).</summary>
        [XmlAttribute("name")] public partial string? Image { get; set; }

        /// <summary>The query of its URL (<c>source/@query</c>).</summary>
        [XmlAttribute("query")] public partial string? Query { get; set; }

        /// <summary>Whether it is reached through TLS (<c>source/@tls</c>).</summary>
        [XmlAttribute("tls")] public partial bool? IsTls { get; set; }

        /// <summary>The name that the certificate must have (<c>source/@tlsHostname</c>).</summary>
        [XmlAttribute("tlsHostname")] public partial string? TlsHostName { get; set; }

        /// <summary>Where it is (<c>source/host</c>).</summary>
        [XmlElements("host")] public partial XmlList<DiskHost> Hosts { get; }

        /// <summary>The snapshot of the image (<c>source/snapshot/@name</c>).</summary>
        [XmlAttribute("snapshot/name")] public partial string? Snapshot { get; set; }

        /// <summary>Ceph's configuration (<c>source/config/@file</c>).</summary>
        [XmlAttribute("config/file")] public partial string? ConfigurationFile { get; set; }

        /// <summary>What the host calls itself to an iSCSI server (<c>source/initiator/iqn/@name</c>).</summary>
        [XmlAttribute("initiator/iqn/name")] public partial string? InitiatorIqn { get; set; }

        /// <summary>How one logs in (<c>source/auth</c>).</summary>
        [XmlElement("auth")] public partial StorageAuthentication Authentication { get; set; }

        /// <summary>Whether the server's certificate is checked (<c>source/ssl/@verify</c>).</summary>
        [XmlAttribute("ssl/verify")] public partial bool? IsTlsVerified { get; set; }

        /// <summary>Cookies that are sent (<c>source/cookies/cookie</c>).</summary>
        [XmlElements("cookies/cookie")] public partial XmlList<HttpCookie> Cookies { get; }

        /// <summary>How much is read ahead, in bytes (<c>source/readahead/@size</c>).</summary>
        [XmlAttribute("readahead/size")] public partial ulong? ReadAheadBytes { get; set; }

        /// <summary>After how long a request has failed (<c>source/timeout/@seconds</c>).</summary>
        [XmlAttribute("timeout/seconds")] public partial uint? TimeoutSeconds { get; set; }

        /// <summary>The user on an NFS server (<c>source/identity/@user</c>).</summary>
        [XmlAttribute("identity/user")] public partial string? User { get; set; }

        /// <summary>The group on an NFS server (<c>source/identity/@group</c>).</summary>
        [XmlAttribute("identity/group")] public partial string? Group { get; set; }
    }

    /// <summary>A volume of a pool.</summary>
    [XmlCase("volume")]
    public sealed partial class Volume : DiskSource
    {
        /// <summary>The pool (<c>source/@pool</c>).</summary>
        [XmlAttribute("pool")] public partial string? Pool { get; set; }

        /// <summary>The volume (<c>source/@volume</c>).</summary>
        [XmlAttribute("volume")] public partial string? VolumeName { get; set; }

        /// <summary>How a volume of an iSCSI pool is reached (<c>source/@mode</c>).</summary>
        [XmlAttribute("mode")] public partial PoolDiskMode? Mode { get; set; }
    }

    /// <summary>An NVMe device of the host, without the host's driver.</summary>
    [XmlCase("nvme")]
    public sealed partial class Nvme : DiskSource
    {
        /// <summary>Says <c>pci</c> (<c>source/@type</c>).</summary>
        [XmlAttribute("type")] public partial string? AddressType { get; set; }

        /// <summary>Whether libvirt takes it from the host and gives it back (<c>source/@managed</c>).</summary>
        [XmlAttribute("managed")] public partial bool? IsManaged { get; set; }

        /// <summary>The namespace, from 1 (<c>source/@namespace</c>).</summary>
        [XmlAttribute("namespace")] public partial uint? Namespace { get; set; }

        /// <summary>The device (<c>source/address</c>).</summary>
        [XmlElement("address")] public partial PciAddress Address { get; set; }
    }

    /// <summary>Another program's socket.</summary>
    [XmlCase("vhostuser")]
    public sealed partial class VhostUser : DiskSource
    {
        /// <summary>Says <c>unix</c> (<c>source/@type</c>).</summary>
        [XmlAttribute("type")] public partial string? SocketType { get; set; }

        /// <summary>The socket (<c>source/@path</c>).</summary>
        [XmlAttribute("path")] public partial string? Path { get; set; }

        /// <summary>Whether a broken connection is made again (<c>source/reconnect</c>).</summary>
        [XmlElement("reconnect")] public partial Reconnection Reconnect { get; set; }
    }
}

/// <summary>How an image on another host is reached.</summary>
[XmlEnum]
public enum DiskProtocol
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>rbd</c>.</summary>
    Rbd,

    /// <summary><c>nfs</c>.</summary>
    Nfs,

    /// <summary><c>sheepdog</c>.</summary>
    Sheepdog,

    /// <summary><c>tftp</c>.</summary>
    Tftp,

    /// <summary><c>https</c>.</summary>
    Https,

    /// <summary><c>ftp</c>.</summary>
    Ftp,

    /// <summary><c>http</c>.</summary>
    Http,

    /// <summary><c>vxhs</c>.</summary>
    Vxhs,

    /// <summary><c>gluster</c>.</summary>
    Gluster,

    /// <summary><c>iscsi</c>.</summary>
    Iscsi,

    /// <summary><c>ftps</c>.</summary>
    Ftps,

    /// <summary><c>nbd</c>.</summary>
    Nbd,
}

/// <summary>How a volume of an iSCSI pool is reached.</summary>
[XmlEnum]
public enum PoolDiskMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>host</c>.</summary>
    Host,

    /// <summary><c>direct</c>.</summary>
    Direct,
}
