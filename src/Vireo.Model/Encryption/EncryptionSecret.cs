namespace Vireo.Model.Encryption;

/// <summary>A secret that holds the key of an encrypted volume.</summary>
[XmlView("secret")]
public sealed partial class EncryptionSecret
{
    /// <summary>What the secret is (<c>secret/@type</c>).</summary>
    [XmlAttribute("type")] public partial EncryptionSecretType? Type { get; set; }

    /// <summary>The secret's UUID (<c>secret/@uuid</c>).</summary>
    [XmlAttribute("uuid")] public partial Guid? Uuid { get; set; }

    /// <summary>What the secret is for, as its definition says (<c>secret/@usage</c>).</summary>
    [XmlAttribute("usage")] public partial string? Usage { get; set; }
}

/// <summary>What a secret of an encrypted volume is.</summary>
[XmlEnum]
public enum EncryptionSecretType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>passphrase</c>.</summary>
    Passphrase,
}
