namespace Vireo.Model.Values;

/// <summary>A value in a document that is not what its place asks for. The document can still be read otherwise, and changed.</summary>
/// <param name="path">Where: the path from the view's element on.</param>
/// <param name="value">What is there.</param>
/// <param name="expected">What should be.</param>
public sealed class XmlValueException(string path, string value, string expected)
    : FormatException($"'{value}' in {path} is not {expected}")
{
    /// <summary>Where: the path from the view's element on.</summary>
    public string Path { get; } = path;

    /// <summary>What is there.</summary>
    public string Value { get; } = value;
}
