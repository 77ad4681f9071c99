namespace Vireo.Model.Security;

/// <summary>How a security driver labels one file of a guest.</summary>
[XmlView("seclabel")]
public sealed partial class SourceSecurityLabel
{
    /// <summary>The security driver (<c>seclabel/@model</c>).</summary>
    [XmlAttribute("model")] public partial string? Model { get; set; }

    /// <summary>Whether the file is labelled (<c>seclabel/@relabel</c>).</summary>
    [XmlAttribute("relabel")] public partial bool? IsRelabeled { get; set; }

    /// <summary>Whether labelling was skipped, since the file's system has no labels (<c>seclabel/@labelskip</c>).</summary>
    [XmlAttribute("labelskip")] public partial bool? IsSkipped { get; set; }

    /// <summary>The labels (<c>seclabel/label</c>).</summary>
    [XmlTexts("label")] public partial XmlTextList Labels { get; }
}
