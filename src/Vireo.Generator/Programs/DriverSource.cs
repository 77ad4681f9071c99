using Vireo.Generator.Contracts;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Programs;

/// <summary>Writes the client's half: a class that carries out every call of a program by sending it.</summary>
internal static class DriverSource
{
    internal static string NameOf(ProgramModel program) => program.Prefix + "Driver";

    internal static string Of(WholeProgram whole)
    {
        var code = new CodeWriter(whole.Program.Namespace);
        string bases = string.Join(", ", whole.Calls.Select(contract => contract.FullName));
        code.Line($"/// <summary>Carries out every call of <see cref=\"{whole.Program.FullName}\"/> by sending it to a daemon.</summary>")
            .Line("/// <param name=\"caller\">What sends the calls.</param>")
            .Open($"{whole.Program.Accessibility} sealed partial class {NameOf(whole.Program)}(global::Vireo.Rpc.Calls.ICaller caller){(bases.Length > 0 ? " : " + bases : "")}")
            .Line("private readonly global::Vireo.Rpc.Calls.ICaller _caller = caller;");
        foreach (var procedure in whole.Calls.SelectMany(contract => contract.Procedures))
        {
            code.Line();
            WriteMethod(code, whole, procedure);
        }

        return code.Close().ToString();
    }

    private static void WriteMethod(CodeWriter code, WholeProgram whole, ProcedureModel procedure)
    {
        code.Line("/// <inheritdoc />");
        if (!NeedsJoin(procedure.Reply))
        {
            code.Line($"public {Signatures.Of(procedure)} =>");
            WriteCall(code, whole, procedure, "", "");
            return;
        }

        var fields = procedure.Reply.Fields;
        string reply = procedure.Parameters.Any(parameter => parameter.Name == "reply") ? "reply_" : "reply";
        code.Open($"public async {Signatures.Of(procedure)}").Line($"var {reply} =");
        WriteCall(code, whole, procedure, "await ", ".ConfigureAwait(false)");
        string joined = procedure.Reply.IsTuple
            ? $"({string.Join(", ", [.. fields.Select(field => $"{reply}.Value.{Identifiers.Escape(field.Name)}"), $"{reply}.Descriptors"])})"
            : $"{reply}.Descriptors";
        code.Line($"return {joined};").Close();
    }

    private static void WriteCall(CodeWriter code, WholeProgram whole, ProcedureModel procedure, string before, string after)
    {
        var fields = procedure.Fields.ToList();
        var reply = procedure.Reply;
        bool hasResult = reply.TypeName is not null;
        string method = reply.Descriptors is null ? "CallAsync" : "CallForDescriptorsAsync";
        string types = FieldSet.TypeOf(fields) + (hasResult ? ", " + FieldSet.TypeOf(reply.Fields) : "");
        code.Continue(
            $"{before}_caller.{method}<{types}>(",
            $"    {whole.Procedures}.{procedure.Name},",
            $"    {FieldSet.Pack(fields)},");
        WriteArgument(code, fields.Count == 0 ? ["null"] : FieldSet.Encoder(fields));
        if (hasResult)
        {
            WriteArgument(code, FieldSet.Decoder(reply.Fields));
        }

        code.Continue(
            $"    {Attachments(procedure)},",
            $"    {Signatures.TokenParameter}){after};");
    }

    private static void WriteArgument(CodeWriter code, IReadOnlyList<string> lines) =>
        code.Continue(lines.Select((line, index) => $"    {line}{(index == lines.Count - 1 ? "," : "")}"));

    private static string Attachments(ProcedureModel procedure)
    {
        string? stream = procedure.StreamParameter?.Name;
        string? descriptors = procedure.DescriptorsParameter?.Name;
        return stream is null && descriptors is null
            ? "default"
            : $"new global::Vireo.Rpc.Calls.CallAttachments({Name(stream)}, {Name(descriptors)})";
    }

    private static string Name(string? parameter) => parameter is null ? "null" : Identifiers.Escape(parameter);

    /// <summary>Whether value and descriptors come in another shape than the method returns.</summary>
    private static bool NeedsJoin(ReplyModel reply) => reply.Descriptors is not null && !(reply.IsTuple && reply.Fields.Count == 1);
}
