namespace Vireo.Model.Encryption;

/// <summary>A cipher.</summary>
[XmlView("cipher")]
public sealed partial class EncryptionCipher
{
    /// <summary>Its name, such as <c>aes</c> (<c>cipher/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>The length of its key in bits (<c>cipher/@size</c>).</summary>
    [XmlAttribute("size")] public partial uint? KeyBits { get; set; }

    /// <summary>Its mode, such as <c>xts</c> (<c>cipher/@mode</c>).</summary>
    [XmlAttribute("mode")] public partial string? Mode { get; set; }

    /// <summary>The hash that makes the key of a passphrase (<c>cipher/@hash</c>).</summary>
    [XmlAttribute("hash")] public partial string? Hash { get; set; }
}
