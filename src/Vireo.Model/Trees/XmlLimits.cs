namespace Vireo.Model.Trees;

/// <summary>What a document may cost to be read; over any of these it is refused.</summary>
public static class XmlLimits
{
    /// <summary>Characters in a document: libvirt's protocol carries no longer string.</summary>
    public const int MaxCharacters = 4 * 1024 * 1024;

    /// <summary>Elements within elements; libxml2, which libvirt reads with, has the same limit.</summary>
    public const int MaxDepth = 256;

    /// <summary>Elements in a document.</summary>
    public const int MaxElements = 262_144;

    /// <summary>Attributes of one element.</summary>
    public const int MaxAttributes = 1024;
}
