namespace Vireo.Model.Declarations;

/// <summary>
/// Words of a document as an enum. Its first member is <c>Other</c>, with the value 0: a word that is not listed. A member's word is its name with
/// a hyphen before each further capital, in small letters, or what <see cref="XmlWordAttribute"/> says.
/// </summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class XmlEnumAttribute : Attribute;
