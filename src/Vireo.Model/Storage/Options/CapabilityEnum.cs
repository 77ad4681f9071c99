namespace Vireo.Model.Storage.Options;

/// <summary>What something can be.</summary>
[XmlView("enum")]
public sealed partial class CapabilityEnum
{
    /// <summary>The something (<c>enum/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>What it can be (<c>enum/value</c>).</summary>
    [XmlTexts("value")] public partial XmlTextList Values { get; }
}
