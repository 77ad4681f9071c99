namespace Vireo.Model.Authentication;

/// <summary>How one logs in to remote storage.</summary>
[XmlView("auth")]
public sealed partial class StorageAuthentication
{
    /// <summary>The kind of login; a pool tells it, a disk's secret does (<c>auth/@type</c>).</summary>
    [XmlAttribute("type")] public partial StorageAuthenticationType? Type { get; set; }

    /// <summary>The user (<c>auth/@username</c>).</summary>
    [XmlAttribute("username")] public partial string? UserName { get; set; }

    /// <summary>The secret that holds the password or key (<c>auth/secret</c>).</summary>
    [XmlElement("secret")] public partial AuthenticationSecret Secret { get; set; }
}

/// <summary>Kinds of login to storage.</summary>
[XmlEnum]
public enum StorageAuthenticationType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>chap</c>.</summary>
    Chap,

    /// <summary><c>ceph</c>.</summary>
    Ceph,
}
