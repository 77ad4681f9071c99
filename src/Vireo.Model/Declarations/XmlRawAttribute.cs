namespace Vireo.Model.Declarations;

/// <summary>An element that anybody may fill with anything: an <see cref="System.Xml.Linq.XElement"/>, null when it is not there.</summary>
/// <param name="path">The elements that lead to it, itself the last.</param>
public sealed class XmlRawAttribute(string path) : XmlPartAttribute(path);
