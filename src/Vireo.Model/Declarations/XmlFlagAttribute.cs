namespace Vireo.Model.Declarations;

/// <summary>A <see langword="bool"/> that an element says by being there, such as <c>readonly</c>.</summary>
/// <param name="path">The elements that lead to it.</param>
public sealed class XmlFlagAttribute(string path) : XmlPartAttribute(path);
