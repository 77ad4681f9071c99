using System.Xml.Linq;
using Vireo.Model.Domains.Devices.Disks;

namespace Vireo.Model.Domains.Snapshots;

/// <summary>A snapshot of a guest, as <c>virDomainSnapshotCreateXML</c> takes it.</summary>
[XmlView("domainsnapshot")]
public sealed partial class SnapshotDefinition
{
    /// <summary>Its name, unique among the guest's (<c>domainsnapshot/name</c>).</summary>
    [XmlText("name")] public partial string? Name { get; set; }

    /// <summary>A description (<c>domainsnapshot/description</c>).</summary>
    [XmlText("description")] public partial string? Description { get; set; }

    /// <summary>The guest's state then (<c>domainsnapshot/state</c>).</summary>
    [XmlText("state")] public partial SnapshotState? State { get; set; }

    /// <summary>The snapshot that it follows (<c>domainsnapshot/parent/name</c>).</summary>
    [XmlText("parent/name")] public partial string? Parent { get; set; }

    /// <summary>When it was made (<c>domainsnapshot/creationTime</c>).</summary>
    [XmlText("creationTime", Form = XmlForm.UnixTime)] public partial DateTimeOffset? Created { get; set; }

    /// <summary>Where it has the guest's memory (<c>domainsnapshot/memory/@snapshot</c>).</summary>
    [XmlAttribute("memory/snapshot")] public partial SnapshotLocation? Memory { get; set; }

    /// <summary>The file that has it (<c>domainsnapshot/memory/@file</c>).</summary>
    [XmlAttribute("memory/file")] public partial string? MemoryFile { get; set; }

    /// <summary>The guest's disks (<c>domainsnapshot/disks/disk</c>).</summary>
    [XmlElements("disks/disk")] public partial XmlList<SnapshotDisk> Disks { get; }

    /// <summary>The guest as it was (<c>domainsnapshot/domain</c>).</summary>
    [XmlElement("domain")] public partial DomainDefinition? Domain { get; set; }

    /// <summary>The guest's definition as it was (<c>domainsnapshot/inactiveDomain</c>).</summary>
    [XmlElement("inactiveDomain")] public partial DomainDefinition? InactiveDomain { get; set; }

    /// <summary>Whether it is the guest's current one (<c>domainsnapshot/active</c>).</summary>
    [XmlText("active", Form = XmlForm.OneZero)] public partial bool? IsActive { get; set; }

    /// <summary>What libvirt keeps for itself (<c>domainsnapshot/cookie</c>).</summary>
    [XmlRaw("cookie")] public partial XElement? Cookie { get; set; }
}

/// <summary>The state of a guest in a snapshot.</summary>
[XmlEnum]
public enum SnapshotState
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>running</c>.</summary>
    Running,

    /// <summary><c>blocked</c>.</summary>
    Blocked,

    /// <summary><c>paused</c>.</summary>
    Paused,

    /// <summary><c>shutdown</c>.</summary>
    [XmlWord("shutdown")]
    ShutDown,

    /// <summary><c>shutoff</c>.</summary>
    [XmlWord("shutoff")]
    ShutOff,

    /// <summary><c>crashed</c>.</summary>
    Crashed,

    /// <summary><c>disk-snapshot</c>.</summary>
    DiskSnapshot,
}
