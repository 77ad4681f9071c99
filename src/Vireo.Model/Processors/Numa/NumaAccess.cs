namespace Vireo.Model.Processors.Numa;

/// <summary>What is done with a node's memory.</summary>
[XmlEnum]
public enum NumaAccess
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>access</c>.</summary>
    Access,

    /// <summary><c>read</c>.</summary>
    Read,

    /// <summary><c>write</c>.</summary>
    Write,
}
