namespace Vireo.Host.Xml;

/// <summary>What a document from a client may cost; over any of these it is refused.</summary>
public static class XmlLimits
{
    /// <summary>Characters in a document: a string of libvirt's protocol holds at most 4 MiB.</summary>
    public const int MaxCharacters = 4 * 1024 * 1024;

    /// <summary>Elements within elements; libxml2, which libvirtd reads with, has the same limit.</summary>
    public const int MaxDepth = 256;

    /// <summary>Elements in a document.</summary>
    public const int MaxElements = 65_536;

    /// <summary>Attributes of one element.</summary>
    public const int MaxAttributes = 1024;
}
