namespace Vireo.Model.Declarations;

/// <summary>
/// A view of an element below. As <c>T</c> it is always there to be read and written, and its element comes to be with the first value that is
/// set; as <c>T?</c> it is null when there is no element. What is assigned replaces the element that was there; a view that
/// is part of a tree already is copied.
/// </summary>
/// <param name="path">The elements that lead to it, itself the last; <c>.</c>: a second view of the same element.</param>
public sealed class XmlElementAttribute(string path) : XmlPartAttribute(path);
