namespace Vireo.Model.Declarations;

/// <summary>One case of a hierarchy: a class nested in it that derives from it.</summary>
/// <param name="word">What the attribute, or the element's name, says.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class XmlCaseAttribute(string word) : Attribute
{
    /// <summary>What the attribute, or the element's name, says.</summary>
    public string Word { get; } = word;
}
