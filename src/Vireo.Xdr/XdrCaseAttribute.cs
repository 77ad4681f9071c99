namespace Vireo.Xdr;

/// <summary>One arm of an <see cref="XdrUnionAttribute"/> union: a nested partial record with the arm's one value, or none for a void arm.</summary>
/// <param name="discriminant">The number that announces this arm.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class XdrCaseAttribute(int discriminant) : Attribute
{
    /// <summary>The number that announces this arm.</summary>
    public int Discriminant { get; } = discriminant;
}
