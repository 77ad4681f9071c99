namespace Vireo.Model.Processors.Numa;

/// <summary>Whether others may map a guest's memory.</summary>
[XmlEnum]
public enum MemoryAccess
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>shared</c>.</summary>
    Shared,

    /// <summary><c>private</c>.</summary>
    Private,
}
