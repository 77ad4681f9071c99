namespace Vireo.Model.Encryption;

/// <summary>How initial vectors are made.</summary>
[XmlView("ivgen")]
public sealed partial class InitialVectorGenerator
{
    /// <summary>Its name, such as <c>plain64</c> (<c>ivgen/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>Its hash, such as <c>sha256</c> (<c>ivgen/@hash</c>).</summary>
    [XmlAttribute("hash")] public partial string? Hash { get; set; }
}
