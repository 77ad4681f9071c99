namespace Vireo.Model.Declarations;

/// <summary>
/// Makes a partial class a view of one element: the generator writes what its partial properties do. An abstract class with nested
/// <see cref="XmlCaseAttribute"/> classes is a hierarchy: which of them an element is tells an attribute or the element's own name.
/// </summary>
/// <param name="name">The element's name; with a known prefix where it has a namespace, such as <c>qemu:commandline</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class XmlViewAttribute(string name) : Attribute
{
    /// <summary>The element's name.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// For a hierarchy: the attribute that tells the case; <c>.</c>: the element's own name; null: the view around it knows (see
    /// <see cref="XmlVariantAttribute"/>).
    /// </summary>
    public string? By { get; set; }

    /// <summary>For a hierarchy: the case where nothing is told; null: there is none.</summary>
    public string? Default { get; set; }
}
