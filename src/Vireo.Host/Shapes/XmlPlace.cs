namespace Vireo.Host.Shapes;

/// <summary>Where a value stands in a document.</summary>
/// <param name="Element">The element's name.</param>
/// <param name="Attribute">The attribute's name; null: the element's text.</param>
public readonly record struct XmlPlace(string Element, string? Attribute)
{
    /// <summary>libvirt's words for a bad value here.</summary>
    internal string Describe(string raw, string expected) => Attribute is null
        ? $"Invalid value '{raw}' for element or attribute './{Element}'"
        : $"Invalid value for attribute '{Attribute}' in element '{Element}': {expected.Replace("{0}", raw, StringComparison.Ordinal)}";
}
