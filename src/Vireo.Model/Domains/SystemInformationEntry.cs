namespace Vireo.Model.Domains;

/// <summary>Something that a guest's firmware tells.</summary>
[XmlView("entry")]
public sealed partial class SystemInformationEntry
{
    /// <summary>What it is, such as <c>serial</c> (<c>entry/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>The file that holds the value (<c>entry/@file</c>).</summary>
    [XmlAttribute("file")] public partial string? File { get; set; }

    /// <summary>The value (<c>entry</c>).</summary>
    [XmlText(".")] public partial string? Value { get; set; }
}
