namespace Vireo.Model.Secrets;

/// <summary>What a secret is for.</summary>
[XmlView("usage", By = "type")]
public abstract partial class SecretUsage
{
    /// <summary>The key of a volume.</summary>
    [XmlCase("volume")]
    public sealed partial class Volume : SecretUsage
    {
        /// <summary>The volume (<c>usage/volume</c>).</summary>
        [XmlText("volume")] public partial string? Path { get; set; }
    }

    /// <summary>A login to Ceph.</summary>
    [XmlCase("ceph")]
    public sealed partial class Ceph : SecretUsage
    {
        /// <summary>What a definition calls it (<c>usage/name</c>).</summary>
        [XmlText("name")] public partial string? Name { get; set; }
    }

    /// <summary>A login to an iSCSI server.</summary>
    [XmlCase("iscsi")]
    public sealed partial class Iscsi : SecretUsage
    {
        /// <summary>What a definition calls it (<c>usage/target</c>).</summary>
        [XmlText("target")] public partial string? Target { get; set; }
    }

    /// <summary>The password of a private key.</summary>
    [XmlCase("tls")]
    public sealed partial class Tls : SecretUsage
    {
        /// <summary>What a definition calls it (<c>usage/name</c>).</summary>
        [XmlText("name")] public partial string? Name { get; set; }
    }

    /// <summary>The key of a trusted platform module's state.</summary>
    [XmlCase("vtpm")]
    public sealed partial class Tpm : SecretUsage
    {
        /// <summary>What a definition calls it (<c>usage/name</c>).</summary>
        [XmlText("name")] public partial string? Name { get; set; }
    }
}
