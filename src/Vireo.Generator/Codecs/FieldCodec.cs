namespace Vireo.Generator.Codecs;

/// <summary>The statements and expressions that write and read one value.</summary>
internal static class FieldCodec
{
    internal const string Writer = "global::Vireo.Xdr.XdrWriter";
    internal const string Reader = "global::Vireo.Xdr.XdrReader";

    /// <summary>The lines that write a value to <c>writer</c>.</summary>
    /// <param name="type">The value's type.</param>
    /// <param name="value">An expression for it, without side effects.</param>
    internal static IReadOnlyList<string> Write(WireType type, string value) =>
        type.Kind == WireKind.Optional && Element(type).Kind != WireKind.String
            ? WriteOptional(type, Element(type), value)
            : [WriteValue(type, value)];

    private static string WriteValue(WireType type, string value) => type.Kind switch
    {
        WireKind.Primitive => $"writer.Write{type.Primitive}({value});",
        WireKind.Enum => $"writer.Write{type.Primitive}(({Keyword(type)}){value});",
        WireKind.String => $"writer.WriteString({value}{Limit(type)});",
        WireKind.Opaque => $"writer.WriteOpaque{Fixed(type)}({value}.Span{Limit(type)});",
        WireKind.Chars => $"writer.WriteChars{Fixed(type)}({value}.Span{Limit(type)});",
        WireKind.List => $"writer.WriteList{Fixed(type)}({value}{Limit(type)}, {Encoder(Element(type))});",
        WireKind.Optional => $"writer.WriteOptionalString({value}{Limit(Element(type))});",
        _ => $"{type.Name}.Write(ref writer, {value});",
    };

    /// <summary>The expression that reads a value from <c>reader</c>.</summary>
    internal static string Read(WireType type) => type.Kind switch
    {
        WireKind.Primitive => $"reader.Read{type.Primitive}()",
        WireKind.Enum => $"({type.Name})reader.Read{type.Primitive}()",
        WireKind.String => $"reader.ReadString({Limit(type, first: true)})",
        WireKind.Opaque => $"reader.ReadOpaque{Fixed(type)}({type.Limit}).ToArray()",
        WireKind.Chars => $"reader.ReadChars{Fixed(type)}({type.Limit})",
        WireKind.List when type.IsFixed => $"reader.ReadListFixed<{Element(type).Name}>({type.Limit}, {Element(type).MinSize}, {Decoder(Element(type))})",
        WireKind.List => $"reader.ReadList<{Element(type).Name}>({type.Limit}, {Element(type).MinSize}, {Decoder(Element(type))})",
        WireKind.Optional => ReadOptional(type, Element(type)),
        _ => $"{type.Name}.Read(ref reader)",
    };

    /// <summary>A lambda that writes one value.</summary>
    internal static string Encoder(WireType type) =>
        $"static (ref {Writer} writer, {type.Name} value) => {Body(Write(type, "value"))}";

    /// <summary>A lambda that reads one value.</summary>
    internal static string Decoder(WireType type) => $"static (ref {Reader} reader) => {Read(type)}";

    private static string Body(IReadOnlyList<string> lines) =>
        lines.Count == 1 ? lines[0].TrimEnd(';') : $"{{ {string.Join(" ", lines.Select(line => line.Trim()))} }}";

    private static IReadOnlyList<string> WriteOptional(WireType type, WireType element, string value) =>
    [
        $"writer.WriteBoolean({value} is not null);",
        $"if ({value} is not null)",
        "{",
        .. Write(element, type.IsNullable ? value + ".Value" : value).Select(line => "    " + line),
        "}",
    ];

    private static string ReadOptional(WireType type, WireType element) => element.Kind == WireKind.String
        ? $"reader.ReadOptionalString({Limit(element, first: true)})"
        : $"(reader.ReadBoolean() ? {Read(element)} : ({type.Name})null)";

    private static WireType Element(WireType type) =>
        type.Element ?? throw new InvalidOperationException($"{type.Name} has no element");

    private static string Fixed(WireType type) => type.IsFixed ? "Fixed" : "";

    private static string Limit(WireType type, bool first = false) => type.Limit == 0 ? "" : (first ? "" : ", ") + type.Limit;

    private static string Keyword(WireType type) => type.Primitive == "Int32" ? "int" : "uint";
}
