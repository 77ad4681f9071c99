namespace Vireo.Model.Domains.Devices.Disks.Sources;

/// <summary>What happens at the start when a medium is missing.</summary>
[XmlEnum]
public enum StartupPolicy
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>mandatory</c>.</summary>
    Mandatory,

    /// <summary><c>requisite</c>.</summary>
    Requisite,

    /// <summary><c>optional</c>.</summary>
    Optional,
}
