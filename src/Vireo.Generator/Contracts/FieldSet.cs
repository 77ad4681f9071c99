using Vireo.Generator.Codecs;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Contracts;

/// <summary>Several fields as one value: the field itself when it is the only one, else a tuple. This is what the encoders and decoders take.</summary>
internal static class FieldSet
{
    /// <summary>The type of the value.</summary>
    internal static string TypeOf(IReadOnlyList<FieldModel> fields) => fields.Count switch
    {
        0 => "global::System.ValueTuple",
        1 => fields[0].Type.Name,
        _ => $"({string.Join(", ", fields.Select(field => $"{field.Type.Name} {Identifiers.Escape(field.Name)}"))})",
    };

    /// <summary>An expression that makes the value out of variables with the fields' names.</summary>
    internal static string Pack(IReadOnlyList<FieldModel> fields) => fields.Count switch
    {
        0 => "default",
        1 => Identifiers.Escape(fields[0].Name),
        _ => $"({string.Join(", ", fields.Select(field => Identifiers.Escape(field.Name)))})",
    };

    /// <summary>The lines of a lambda that writes the value.</summary>
    internal static IReadOnlyList<string> Encoder(IReadOnlyList<FieldModel> fields)
    {
        string head = $"static (ref {FieldCodec.Writer} writer, {TypeOf(fields)} value) =>";
        var statements = fields.SelectMany(field => FieldCodec.Write(field.Type, Access(fields, field))).Select(line => "    " + line);
        return [head, "{", .. statements, "}"];
    }

    /// <summary>The lines of a lambda that reads the value.</summary>
    internal static IReadOnlyList<string> Decoder(IReadOnlyList<FieldModel> fields)
    {
        const string Head = $"static (ref {FieldCodec.Reader} reader) =>";
        return fields.Count switch
        {
            0 => [$"{Head} default"],
            1 => [$"{Head} {FieldCodec.Read(fields[0].Type)}"],
            _ =>
            [
                $"{Head} (",
                .. fields.Select((field, index) => $"    {FieldCodec.Read(field.Type)}{(index < fields.Count - 1 ? "," : ")")}"),
            ],
        };
    }

    private static string Access(IReadOnlyList<FieldModel> fields, FieldModel field) =>
        fields.Count == 1 ? "value" : $"value.{Identifiers.Escape(field.Name)}";
}
