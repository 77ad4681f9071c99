namespace Vireo.Model.Declarations;

/// <summary>
/// A view whose case an attribute of this view tells: <c>disk/@type</c> says what <c>disk/source</c> is. Assigning one of the hierarchy's cases
/// sets both.
/// </summary>
/// <param name="path">The elements that lead to it; <c>.</c>: the cases are views of this view's own element.</param>
public sealed class XmlVariantAttribute(string path) : XmlPartAttribute(path)
{
    /// <summary>The attribute that tells the case.</summary>
    public string By { get; set; } = "type";
}
