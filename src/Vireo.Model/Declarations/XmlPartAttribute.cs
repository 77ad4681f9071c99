namespace Vireo.Model.Declarations;

/// <summary>What all attributes of a view's properties share: where the property's part of the XML is.</summary>
/// <param name="path">Element names from the view's element on, with <c>/</c> between; empty or <c>.</c> for the element itself.</param>
[AttributeUsage(AttributeTargets.Property)]
public abstract class XmlPartAttribute(string path) : Attribute
{
    /// <summary>Element names from the view's element on; for an attribute its name comes last.</summary>
    public string Path { get; } = path;
}
