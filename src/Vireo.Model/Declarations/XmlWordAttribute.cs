namespace Vireo.Model.Declarations;

/// <summary>The word that a member of an <see cref="XmlEnumAttribute"/> stands for.</summary>
/// <param name="word">As the document has it.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class XmlWordAttribute(string word) : Attribute
{
    /// <summary>As the document has it.</summary>
    public string Word { get; } = word;
}
