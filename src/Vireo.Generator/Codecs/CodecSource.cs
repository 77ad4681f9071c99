using Vireo.Generator.Sources;

namespace Vireo.Generator.Codecs;

/// <summary>Writes the two methods, <c>Write</c> and <c>Read</c>, of a struct or union.</summary>
internal static class CodecSource
{
    internal static string Of(StructModel model)
    {
        var code = Begin(model.Record);
        BeginWrite(code, model.Record);
        code.Lines(model.Fields.SelectMany(field => FieldCodec.Write(field.Type, $"value.{Identifiers.Escape(field.Name)}"))).Close().Line();

        BeginRead(code, model.Record).Line($"{(model.Record.IsRecursive ? "var value =" : "return")} new {model.Record.FullName}(");
        code.Continue(model.Fields.Select((field, index) => FieldCodec.Read(field.Type) + (index < model.Fields.Count - 1 ? "," : ");")));
        if (model.Fields.Count == 0)
        {
            code.Continue(");");
        }

        return EndRead(code, model.Record);
    }

    internal static string Of(UnionModel model)
    {
        var code = Begin(model.Record);
        BeginWrite(code, model.Record).Open("switch (value)");
        foreach (var arm in model.Arms)
        {
            code.Line($"case {arm.FullName}{(arm.Value is null ? "" : " arm")}:").Continue(
            [
                $"writer.WriteInt32({arm.Discriminant});",
                .. arm.Value is { } field ? FieldCodec.Write(field.Type, $"arm.{Identifiers.Escape(field.Name)}") : [],
                "break;",
            ]);
        }

        code.Line("default:").Continue(
            $"throw new global::Vireo.Xdr.XdrFormatException($\"{{value}} is no arm of {model.Record.FullName.Replace("global::", "")}\");");
        code.Close().Close().Line();

        BeginRead(code, model.Record).Line("int discriminant = reader.ReadInt32();")
            .Open($"{(model.Record.IsRecursive ? $"{model.Record.FullName} value =" : "return")} discriminant switch");
        foreach (var arm in model.Arms)
        {
            string value = arm.Value is { } field ? FieldCodec.Read(field.Type) : "";
            code.Line($"{arm.Discriminant} => new {arm.FullName}({value}),");
        }

        code.Line($"_ => throw new global::Vireo.Xdr.XdrFormatException($\"{{discriminant}} announces no arm of {model.Record.FullName.Replace("global::", "")}\"),");
        return EndRead(code.Close(";"), model.Record);
    }

    private static CodeWriter Begin(RecordModel record)
    {
        var code = new CodeWriter(record.Namespace);
        foreach (string declaration in record.Declarations)
        {
            code.Open(declaration);
        }

        return code;
    }

    private static string EndRead(CodeWriter code, RecordModel record)
    {
        if (record.IsRecursive)
        {
            code.Line("reader.Leave();").Line("return value;");
        }

        code.Close();
        foreach (string _ in record.Declarations)
        {
            code.Close();
        }

        return code.ToString();
    }

    private static CodeWriter BeginWrite(CodeWriter code, RecordModel record) => code
        .Line("/// <summary>Writes a value as the wire has it.</summary>")
        .Line("/// <param name=\"writer\">Where it goes.</param>")
        .Line("/// <param name=\"value\">The value.</param>")
        .Open($"public static void Write(ref {FieldCodec.Writer} writer, {record.FullName} value)");

    private static CodeWriter BeginRead(CodeWriter code, RecordModel record)
    {
        code.Line("/// <summary>Reads a value as the wire has it.</summary>")
            .Line("/// <param name=\"reader\">Where it comes from.</param>")
            .Line("/// <returns>The value; nothing in it points into the bytes that were read.</returns>")
            .Line("/// <exception cref=\"global::Vireo.Xdr.XdrFormatException\">The bytes are not such a value.</exception>")
            .Open($"public static {record.FullName} Read(ref {FieldCodec.Reader} reader)");
        return record.IsRecursive ? code.Line("reader.Enter();") : code;
    }
}
