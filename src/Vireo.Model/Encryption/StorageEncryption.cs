namespace Vireo.Model.Encryption;

/// <summary>How a volume or an image is encrypted.</summary>
[XmlView("encryption")]
public sealed partial class StorageEncryption
{
    /// <summary>The format (<c>encryption/@format</c>).</summary>
    [XmlAttribute("format")] public partial EncryptionFormat? Format { get; set; }

    /// <summary>Who encrypts and decrypts (<c>encryption/@engine</c>).</summary>
    [XmlAttribute("engine")] public partial EncryptionEngine? Engine { get; set; }

    /// <summary>The secrets that hold its keys (<c>encryption/secret</c>).</summary>
    [XmlElements("secret")] public partial XmlList<EncryptionSecret> Secrets { get; }

    /// <summary>The cipher of a LUKS volume that is made (<c>encryption/cipher</c>).</summary>
    [XmlElement("cipher")] public partial EncryptionCipher Cipher { get; set; }

    /// <summary>How a LUKS volume's initial vectors are made (<c>encryption/ivgen</c>).</summary>
    [XmlElement("ivgen")] public partial InitialVectorGenerator InitialVectors { get; set; }
}

/// <summary>Formats of encryption.</summary>
[XmlEnum]
public enum EncryptionFormat
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>default</c>.</summary>
    Default,

    /// <summary><c>qcow</c>.</summary>
    Qcow,

    /// <summary><c>luks</c>.</summary>
    Luks,

    /// <summary><c>luks2</c>.</summary>
    Luks2,
}

/// <summary>Who encrypts and decrypts.</summary>
[XmlEnum]
public enum EncryptionEngine
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>qemu</c>.</summary>
    Qemu,

    /// <summary><c>librbd</c>.</summary>
    Librbd,
}
