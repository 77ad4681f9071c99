namespace Vireo.Xdr;

/// <summary>The most elements (of a list), or bytes (of a string or opaque), that a field of variable length may have.</summary>
/// <param name="max">The limit, by constant.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class XdrMaxAttribute(int max) : Attribute
{
    /// <summary>The limit.</summary>
    public int Max { get; } = max;

    /// <summary>For a list of strings or opaques: the limit of each element's bytes; 0 is the protocol's own limit of 4 MiB for strings.</summary>
    public int Element { get; init; }
}
