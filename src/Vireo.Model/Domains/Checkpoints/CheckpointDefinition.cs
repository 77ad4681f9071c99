namespace Vireo.Model.Domains.Checkpoints;

/// <summary>A checkpoint of a guest, as <c>virDomainCheckpointCreateXML</c> takes it.</summary>
[XmlView("domaincheckpoint")]
public sealed partial class CheckpointDefinition
{
    /// <summary>Its name, unique among the guest's (<c>domaincheckpoint/name</c>).</summary>
    [XmlText("name")] public partial string? Name { get; set; }

    /// <summary>A description (<c>domaincheckpoint/description</c>).</summary>
    [XmlText("description")] public partial string? Description { get; set; }

    /// <summary>The checkpoint that it follows (<c>domaincheckpoint/parent/name</c>).</summary>
    [XmlText("parent/name")] public partial string? Parent { get; set; }

    /// <summary>When it was made (<c>domaincheckpoint/creationTime</c>).</summary>
    [XmlText("creationTime", Form = XmlForm.UnixTime)] public partial DateTimeOffset? Created { get; set; }

    /// <summary>The guest's disks (<c>domaincheckpoint/disks/disk</c>).</summary>
    [XmlElements("disks/disk")] public partial XmlList<CheckpointDisk> Disks { get; }

    /// <summary>The guest as it was (<c>domaincheckpoint/domain</c>).</summary>
    [XmlElement("domain")] public partial DomainDefinition? Domain { get; set; }
}
