namespace Vireo.Model.Declarations;

/// <summary>Views of every element of one name below, as an <see cref="Trees.XmlList{T}"/>.</summary>
/// <param name="path">The elements that lead to them, their name the last; <c>.</c> for a hierarchy told apart by element names.</param>
public sealed class XmlElementsAttribute(string path) : XmlPartAttribute(path);
