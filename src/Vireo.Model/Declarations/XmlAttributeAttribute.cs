namespace Vireo.Model.Declarations;

/// <summary>A value in an XML attribute. Null removes it, and with it the elements of the path that are empty then.</summary>
/// <param name="path">The attribute's name, after the elements that lead to it: <c>device</c>, <c>mtu/size</c>.</param>
public sealed class XmlAttributeAttribute(string path) : XmlPartAttribute(path)
{
    /// <summary>What the property says when the attribute is not there; null: it says null.</summary>
    public object? Default { get; set; }

    /// <summary>How the value is written.</summary>
    public XmlForm Form { get; set; }

    /// <summary>How many digits a hexadecimal number has at least.</summary>
    public int Digits { get; set; }
}
