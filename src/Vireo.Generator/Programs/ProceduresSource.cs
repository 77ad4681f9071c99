using Vireo.Generator.Contracts;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Programs;

/// <summary>Writes the other half of a program's class: its numbers and its procedures.</summary>
internal static class ProceduresSource
{
    private const string Info = "global::Vireo.Rpc.Contracts.ProcedureInfo";

    internal static string Of(WholeProgram whole)
    {
        var procedures = whole.Contracts.SelectMany(contract => contract.Procedures).OrderBy(procedure => procedure.Number).ToList();
        var code = new CodeWriter(whole.Program.Namespace);
        code.Open($"static partial class {whole.Program.Name}")
            .Line("/// <summary>The program's number.</summary>")
            .Line($"public const uint Number = 0x{whole.Program.Number:X8}u;")
            .Line()
            .Line("/// <summary>The program's version.</summary>")
            .Line($"public const uint Version = {whole.Program.Version}u;")
            .Line()
            .Line("/// <summary>What is known of each procedure and event.</summary>")
            .Open("public static partial class Procedures");
        foreach (var procedure in procedures)
        {
            WriteField(code, procedure);
        }

        WriteAll(code, procedures);
        return code.Close().Close().ToString();
    }

    private static void WriteField(CodeWriter code, ProcedureModel procedure)
    {
        var rules = procedure.Rules;
        string api = rules.IsEvent ? "" : rules.Api;
        code.Line($"/// <summary>{(api.Length > 0 ? $"<c>{api}</c>, procedure" : "Event")} {procedure.Number}.</summary>")
            .Line($"public static readonly {Info} {procedure.Name} = new(Number, Version, {procedure.Number}, \"{procedure.Name}\", {Identifiers.Literal(api)})")
            .Open()
            .Lines(Settings(procedure))
            .Close(";")
            .Line();
    }

    private static IEnumerable<string> Settings(ProcedureModel procedure)
    {
        var rules = procedure.Rules;
        (bool IsSet, string Text)[] settings =
        [
            (rules.IsEvent, "IsEvent = true"),
            (rules.AllowedReadOnly, "AllowedReadOnly = true"),
            (rules.ReadOnlyDeniedFlags != 0, $"ReadOnlyDeniedFlags = {rules.ReadOnlyDeniedFlags}u"),
            (rules.WithoutLogin, "WithoutLogin = true"),
            (rules.IsHighPriority, "Priority = global::Vireo.Rpc.Contracts.CallPriority.High"),
            (rules.Idempotent, "Idempotent = true"),
            (rules.StreamDirection != 0, $"Stream = (global::Vireo.Rpc.Contracts.StreamDirection){rules.StreamDirection}"),
            (rules.SparseFlag != 0, $"SparseFlag = {rules.SparseFlag}u"),
            (procedure.DescriptorsParameter is not null, "TakesDescriptors = true"),
            (procedure.Reply.Descriptors is not null, "ReturnsDescriptors = true"),
            (rules.Acl.Count > 0, $"Acl = [{string.Join(", ", rules.Acl.Select(Identifiers.Literal))}]"),
            (rules.AclFilter.Count > 0, $"AclFilter = [{string.Join(", ", rules.AclFilter.Select(Identifiers.Literal))}]"),
            (rules.Since is not null, $"Since = {Identifiers.Literal(rules.Since ?? "")}"),
        ];
        return settings.Where(setting => setting.IsSet).Select(setting => setting.Text + ",");
    }

    private static void WriteAll(CodeWriter code, List<ProcedureModel> procedures)
    {
        int last = procedures.Count == 0 ? -1 : procedures[procedures.Count - 1].Number;
        code.Line("/// <summary>All of them, in the order of their numbers.</summary>")
            .Line($"public static global::System.Collections.Generic.IReadOnlyList<{Info}> All {{ get; }} =")
            .Line("[")
            .Continue(procedures.Select(procedure => procedure.Name + ","))
            .Line("];")
            .Line()
            .Line($"private static readonly {Info}?[] ByNumber = Index();")
            .Line()
            .Line("/// <summary>Looks a procedure or event up.</summary>")
            .Line("/// <param name=\"procedure\">Its number.</param>")
            .Line("/// <returns>What is known of it; null: there is no such procedure.</returns>")
            .Line($"public static {Info}? Find(int procedure) => (uint)procedure < (uint)ByNumber.Length ? ByNumber[procedure] : null;")
            .Line()
            .Open($"private static {Info}?[] Index()")
            .Line($"var byNumber = new {Info}?[{last + 1}];")
            .Open("foreach (var procedure in All)")
            .Line("byNumber[procedure.Number] = procedure;")
            .Close()
            .Line()
            .Line("return byNumber;")
            .Close();
    }
}
