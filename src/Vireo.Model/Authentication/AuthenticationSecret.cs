namespace Vireo.Model.Authentication;

/// <summary>A secret that holds a password or key.</summary>
[XmlView("secret")]
public sealed partial class AuthenticationSecret
{
    /// <summary>What it is for (<c>secret/@type</c>).</summary>
    [XmlAttribute("type")] public partial StorageSecretType? Type { get; set; }

    /// <summary>Its UUID (<c>secret/@uuid</c>).</summary>
    [XmlAttribute("uuid")] public partial Guid? Uuid { get; set; }

    /// <summary>What it is for, as its definition says (<c>secret/@usage</c>).</summary>
    [XmlAttribute("usage")] public partial string? Usage { get; set; }
}

/// <summary>What a secret of storage is for.</summary>
[XmlEnum]
public enum StorageSecretType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>ceph</c>.</summary>
    Ceph,

    /// <summary><c>iscsi</c>.</summary>
    Iscsi,
}
