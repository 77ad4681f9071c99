using Vireo.Generator.Codecs;
using Vireo.Generator.Contracts;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Programs;

/// <summary>Writes the dispatcher's method for one procedure.</summary>
internal static class HandlerSource
{
    private static readonly HashSet<string> OwnNames = ["call", "parts", "part", "reader", "work"];

    internal static string NameOf(ProcedureModel procedure) => $"Handle{procedure.Name}";

    internal static void Write(CodeWriter code, WholeProgram whole, ContractModel contract, ProcedureModel procedure)
    {
        string info = $"{whole.Procedures}.{procedure.Name}";
        code.Open($"private global::System.Threading.Tasks.ValueTask {NameOf(procedure)}(global::Vireo.Rpc.Calls.IncomingCall call)")
            .Line("var parts = _parts;")
            .Line($"var part = parts.{DispatcherSource.PartOf(contract)} ?? throw parts.Missing({info});");
        WriteFields(code, procedure);
        WriteReadOnlyCheck(code, procedure.Rules);
        WriteAttachments(code, procedure, info);
        var arguments = procedure.Parameters.Select(parameter => Local(parameter.Name));
        code.Line($"var work = part.{procedure.Method}({string.Join(", ", [.. arguments, "call.CancellationToken"])});");
        WriteReply(code, procedure.Reply);
        code.Close();
    }

    private static void WriteFields(CodeWriter code, ProcedureModel procedure)
    {
        if (procedure.Fields.Any())
        {
            code.Line($"var reader = new {FieldCodec.Reader}(call.Payload);");
        }

        foreach (var field in procedure.Fields)
        {
            code.Line($"{field.Type.Name} {Local(field.Name)} = {FieldCodec.Read(field.Type)};");
        }
    }

    private static void WriteReadOnlyCheck(CodeWriter code, ProcedureRules rules)
    {
        if (rules.ReadOnlyDeniedFlags != 0)
        {
            string refusal = rules.DeniesSecrets ? "SecretsDenied" : "ReadOnlyDenied";
            code.Open($"if (call.IsReadOnly && ((uint){Local(ContractNames.Flags)} & {rules.ReadOnlyDeniedFlags}u) != 0)")
                .Line($"throw global::Vireo.Errors.VirtException.{refusal}({Identifiers.Literal(rules.Api)});")
                .Close();
        }
    }

    private static void WriteAttachments(CodeWriter code, ProcedureModel procedure, string info)
    {
        if (procedure.StreamParameter is { } stream)
        {
            string sparse = procedure.Rules.SparseFlag == 0 ? "false" : $"((uint){Local(ContractNames.Flags)} & {procedure.Rules.SparseFlag}u) != 0";
            code.Line($"var {Local(stream.Name)} = call.OpenStream({info}, {sparse});");
        }

        if (procedure.DescriptorsParameter is { } descriptors)
        {
            code.Line($"var {Local(descriptors.Name)} = call.TakeDescriptors();");
        }
    }

    private static void WriteReply(CodeWriter code, ReplyModel reply)
    {
        if (reply.TypeName is null)
        {
            code.Line("return call.ReplyAsync(work);");
            return;
        }

        bool isSplit = reply.Descriptors is not null && !(reply.IsTuple && reply.Fields.Count == 1);
        string method = reply.Descriptors is null ? "ReplyAsync" : "ReplyWithDescriptorsAsync";
        var encoder = FieldSet.Encoder(reply.Fields);
        code.Line($"return call.{method}<{FieldSet.TypeOf(reply.Fields)}>(")
            .Continue([$"{(isSplit ? "SplitAsync(work)" : "work")},", .. encoder.Take(encoder.Count - 1), encoder[encoder.Count - 1] + ");"]);
        if (isSplit)
        {
            WriteSplit(code, reply);
        }
    }

    private static void WriteSplit(CodeWriter code, ReplyModel reply)
    {
        string fields = reply.Fields.Count == 0
            ? "default"
            : $"({string.Join(", ", reply.Fields.Select(field => $"reply.{Identifiers.Escape(field.Name)}"))})";
        string descriptors = reply.IsTuple ? $"reply.{Identifiers.Escape(reply.Descriptors ?? "")}" : "reply";
        code.Line()
            .Line($"static async global::System.Threading.Tasks.ValueTask<({FieldSet.TypeOf(reply.Fields)}, global::{ContractNames.PassedDescriptors})> SplitAsync(")
            .Continue($"global::System.Threading.Tasks.ValueTask<{reply.TypeName}> work)")
            .Open()
            .Line("var reply = await work.ConfigureAwait(false);")
            .Line($"return ({fields}, {descriptors});")
            .Close();
    }

    /// <summary>A parameter's name as a local variable, apart from the method's own.</summary>
    private static string Local(string parameter) => OwnNames.Contains(parameter) ? parameter + "_" : Identifiers.Escape(parameter);
}
