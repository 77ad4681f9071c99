namespace Vireo.Model.Security;

/// <summary>How a security driver labels a guest.</summary>
[XmlView("seclabel")]
public sealed partial class SecurityLabel
{
    /// <summary>Who makes the label (<c>seclabel/@type</c>).</summary>
    [XmlAttribute("type")] public partial SecurityLabelType? Type { get; set; }

    /// <summary>The security driver, such as <c>selinux</c> or <c>dac</c> (<c>seclabel/@model</c>).</summary>
    [XmlAttribute("model")] public partial string? Model { get; set; }

    /// <summary>Whether the guest's files are labelled too (<c>seclabel/@relabel</c>).</summary>
    [XmlAttribute("relabel")] public partial bool? IsRelabeled { get; set; }

    /// <summary>The label of its process (<c>seclabel/label</c>).</summary>
    [XmlText("label")] public partial string? Label { get; set; }

    /// <summary>The label of its files (<c>seclabel/imagelabel</c>).</summary>
    [XmlText("imagelabel")] public partial string? ImageLabel { get; set; }

    /// <summary>What a dynamic label is made from (<c>seclabel/baselabel</c>).</summary>
    [XmlText("baselabel")] public partial string? BaseLabel { get; set; }
}

/// <summary>Who makes a guest's label.</summary>
[XmlEnum]
public enum SecurityLabelType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>dynamic</c>.</summary>
    Dynamic,

    /// <summary><c>static</c>.</summary>
    Static,

    /// <summary><c>none</c>.</summary>
    None,
}
