namespace Vireo.Xdr;

/// <summary>
/// An abstract partial record whose nested records, each with an <see cref="XdrCaseAttribute"/>, are the arms of an XDR union with an
/// <c>int</c> discriminant. A discriminant without an arm cannot be read.
/// </summary>
/// <param name="wireName">The union's name on the wire.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class XdrUnionAttribute(string wireName) : Attribute
{
    /// <summary>The union's name on the wire.</summary>
    public string WireName { get; } = wireName;
}
