namespace Vireo.Model.Declarations;

/// <summary>A <see cref="Values.DataSize"/> in an element's text or in one of its attributes, with the unit in another.</summary>
/// <param name="path">The elements that lead to it; <c>.</c> for the view's own.</param>
public sealed class XmlSizeAttribute(string path) : XmlPartAttribute(path)
{
    /// <summary>The attribute that holds the number; null: the element's text does.</summary>
    public string? Attribute { get; set; }

    /// <summary>The unit of a number that tells none, and of what is written anew.</summary>
    public string Unit { get; set; } = "KiB";

    /// <summary>The attribute that names the unit.</summary>
    public string UnitAttribute { get; set; } = "unit";
}
