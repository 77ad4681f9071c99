namespace Vireo.Host.StorageXml;

/// <summary>Whether a volume's document must say how large the volume is.</summary>
public enum CapacityRule
{
    /// <summary>It must.</summary>
    Required,

    /// <summary>It must, unless the volume changes another image, which tells (<c>VIR_VOL_XML_PARSE_OPT_CAPACITY</c>).</summary>
    UnlessBacked,

    /// <summary>It need not (<c>VIR_VOL_XML_PARSE_NO_CAPACITY</c>).</summary>
    Optional,
}
