namespace Vireo.Host.Xml;

/// <summary>How much of a document that is no XML an error shows.</summary>
public enum XmlFaultDetail
{
    /// <summary>The line, with a pointer to the place: the document is the caller's own.</summary>
    Line,

    /// <summary>The place alone: the document is a file of the node's, which the caller may not be allowed to read.</summary>
    PlaceOnly,
}
