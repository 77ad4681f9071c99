namespace Vireo.Generator.Codecs;

/// <summary>The forms that a value can have on the wire.</summary>
internal enum WireKind
{
    /// <summary>A primitive: one method of the writer and one of the reader.</summary>
    Primitive,

    /// <summary>An enum over <c>int</c> or <c>uint</c>.</summary>
    Enum,

    /// <summary>Text with a limit in bytes.</summary>
    String,

    /// <summary>Packed bytes.</summary>
    Opaque,

    /// <summary>Bytes that take four bytes each.</summary>
    Chars,

    /// <summary>Elements, with or without a count.</summary>
    List,

    /// <summary>A struct or union with generated <c>Write</c> and <c>Read</c>.</summary>
    Coded,

    /// <summary>A value that may be absent.</summary>
    Optional,
}
