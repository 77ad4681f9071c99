namespace Vireo.Xdr;

/// <summary>A list or opaque of exactly this many elements, written without a count.</summary>
/// <param name="size">The number of elements.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class XdrFixedAttribute(int size) : Attribute
{
    /// <summary>The number of elements.</summary>
    public int Size { get; } = size;

    /// <summary>For a list of strings or opaques: the limit of each element's bytes; 0 is the protocol's own limit of 4 MiB for strings.</summary>
    public int Element { get; init; }
}
