namespace Vireo.Model.Declarations;

/// <summary>The texts of every element of one name below, or the values of one attribute of each, as an <see cref="Trees.XmlTextList"/>.</summary>
/// <param name="path">The elements that lead to them, their name the last.</param>
public sealed class XmlTextsAttribute(string path) : XmlPartAttribute(path)
{
    /// <summary>The attribute that holds the value; null: the elements' texts do.</summary>
    public string? Attribute { get; set; }
}
