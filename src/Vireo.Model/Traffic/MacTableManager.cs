namespace Vireo.Model.Traffic;

/// <summary>Who manages a bridge's table of addresses.</summary>
[XmlEnum]
public enum MacTableManager
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>kernel</c>.</summary>
    Kernel,

    /// <summary><c>libvirt</c>.</summary>
    Libvirt,
}
