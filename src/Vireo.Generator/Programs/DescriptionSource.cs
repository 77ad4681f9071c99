using Vireo.Generator.Codecs;
using Vireo.Generator.Contracts;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Programs;

/// <summary>Writes the dispatcher's method that decodes one procedure's arguments for those who judge calls.</summary>
internal static class DescriptionSource
{
    internal const string Arguments = "global::System.Collections.Generic.IReadOnlyList<global::Vireo.Rpc.Calls.CallArgument>";

    internal static string NameOf(ProcedureModel procedure) => $"Describe{procedure.Name}";

    internal static void Write(CodeWriter code, ProcedureModel procedure)
    {
        code.Open($"private static {Arguments} {NameOf(procedure)}(global::Vireo.Rpc.Calls.IncomingCall call)")
            .Line($"var reader = new {FieldCodec.Reader}(call.Payload);")
            .Line("return")
            .Line("[");
        foreach (var field in procedure.Fields)
        {
            code.Line($"    new({Identifiers.Literal(field.Name)}, {FieldCodec.Read(field.Type)}),");
        }

        code.Line("];").Close();
    }
}
