namespace Vireo.Rpc.Contracts;

/// <summary>The most elements that a list in the reply may have; tuple elements can carry no attributes of their own.</summary>
/// <param name="field">The tuple element's name; for a reply of one value, any name.</param>
/// <param name="max">The limit, by constant.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ReplyMaxAttribute(string field, int max) : Attribute
{
    /// <summary>The tuple element's name.</summary>
    public string Field { get; } = field;

    /// <summary>The limit.</summary>
    public int Max { get; } = max;

    /// <summary>Bytes that libvirt declares as <c>char</c>: four bytes on the wire for each.</summary>
    public bool Chars { get; init; }

    /// <summary>
    /// For a list of strings or opaques: the limit of each element's bytes; 0 is the protocol's own limit of 4 MiB for strings.
    /// </summary>
    public int Element { get; init; }
}
