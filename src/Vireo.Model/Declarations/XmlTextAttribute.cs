namespace Vireo.Model.Declarations;

/// <summary>A value in an element's text. Null removes the element; of the view's own element it removes the text.</summary>
/// <param name="path">The elements that lead to it; <c>.</c> for the view's own.</param>
public sealed class XmlTextAttribute(string path) : XmlPartAttribute(path)
{
    /// <summary>What the property says when the element is not there; null: it says null.</summary>
    public object? Default { get; set; }

    /// <summary>How the value is written.</summary>
    public XmlForm Form { get; set; }

    /// <summary>How many digits a hexadecimal number has at least.</summary>
    public int Digits { get; set; }
}
