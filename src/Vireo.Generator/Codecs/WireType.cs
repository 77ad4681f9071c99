namespace Vireo.Generator.Codecs;

/// <summary>A C# type together with its form on the wire.</summary>
/// <param name="Kind">The form.</param>
/// <param name="Name">The C# type, by its full name.</param>
/// <param name="MinSize">The fewest bytes that a value takes; <see cref="Endless"/>: no value ever ends.</param>
internal sealed record WireType(WireKind Kind, string Name, int MinSize)
{
    /// <summary>The size of what contains itself.</summary>
    internal const int Endless = int.MaxValue;

    /// <summary>What the writer's and the reader's method for a primitive (or an enum's number) are named after: <c>Int32</c> for <c>WriteInt32</c>.</summary>
    internal string Primitive { get; init; } = "";

    /// <summary>The most elements or bytes, or exactly how many where <see cref="IsFixed"/>; 0: the protocol's own limit.</summary>
    internal int Limit { get; init; }

    /// <summary>Whether there is no count on the wire.</summary>
    internal bool IsFixed { get; init; }

    /// <summary>Whether an optional value is a <c>Nullable&lt;T&gt;</c>.</summary>
    internal bool IsNullable { get; init; }

    /// <summary>What a list or an optional value holds.</summary>
    internal WireType? Element { get; init; }
}
