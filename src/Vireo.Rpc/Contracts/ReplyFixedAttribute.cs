namespace Vireo.Rpc.Contracts;

/// <summary>A list or opaque in the reply that has exactly this many elements and no count.</summary>
/// <param name="field">The tuple element's name; for a reply of one value, any name.</param>
/// <param name="size">The number of elements.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ReplyFixedAttribute(string field, int size) : Attribute
{
    /// <summary>The tuple element's name.</summary>
    public string Field { get; } = field;

    /// <summary>The number of elements.</summary>
    public int Size { get; } = size;

    /// <summary>Bytes that libvirt declares as <c>char</c>: four bytes on the wire for each.</summary>
    public bool Chars { get; init; }
}
