namespace Vireo.Model.Domains.Booting;

/// <summary>A table that is added to a machine's ACPI tables.</summary>
[XmlView("table")]
public sealed partial class AcpiTable
{
    /// <summary>What it is (<c>table/@type</c>).</summary>
    [XmlAttribute("type")] public partial AcpiTableType? Type { get; set; }

    /// <summary>The file that holds it (<c>table</c>).</summary>
    [XmlText(".")] public partial string? Path { get; set; }
}

/// <summary>Kinds of ACPI tables.</summary>
[XmlEnum]
public enum AcpiTableType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>slic</c>.</summary>
    Slic,
}
