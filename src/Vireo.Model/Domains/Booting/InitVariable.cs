namespace Vireo.Model.Domains.Booting;

/// <summary>A variable of the environment of a container's first program.</summary>
[XmlView("initenv")]
public sealed partial class InitVariable
{
    /// <summary>Its name (<c>initenv/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>Its value (<c>initenv</c>).</summary>
    [XmlText(".")] public partial string? Value { get; set; }
}
