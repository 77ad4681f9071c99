namespace Vireo.Model.Domains.Hypervisors;

/// <summary>A property of one of QEMU's devices.</summary>
[XmlView("qemu:property")]
public sealed partial class QemuProperty
{
    /// <summary>Its name (<c>qemu:property/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>What becomes of it (<c>qemu:property/@type</c>).</summary>
    [XmlAttribute("type")] public partial QemuPropertyType? Type { get; set; }

    /// <summary>Its value (<c>qemu:property/@value</c>).</summary>
    [XmlAttribute("value")] public partial string? Value { get; set; }
}

/// <summary>What becomes of a property.</summary>
[XmlEnum]
public enum QemuPropertyType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>string</c>.</summary>
    [XmlWord("string")]
    Text,

    /// <summary><c>signed</c>.</summary>
    [XmlWord("signed")]
    SignedNumber,

    /// <summary><c>unsigned</c>.</summary>
    [XmlWord("unsigned")]
    UnsignedNumber,

    /// <summary><c>bool</c>.</summary>
    [XmlWord("bool")]
    Boolean,

    /// <summary><c>remove</c>.</summary>
    Remove,
}
