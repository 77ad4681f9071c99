using Vireo.Generator.Contracts;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Programs;

/// <summary>Writes the daemon's half: a class that decodes calls, hands them to a driver's parts and encodes the replies.</summary>
internal static class DispatcherSource
{
    private const string Target = "global::Vireo.Rpc.Calls.ICallTarget";

    internal static string NameOf(ProgramModel program) => program.Prefix + "Dispatcher";

    internal static string Of(WholeProgram whole)
    {
        var code = new CodeWriter(whole.Program.Namespace);
        code.Line($"/// <summary>Carries out calls of <see cref=\"{whole.Program.FullName}\"/> that arrived at the daemon, on one driver.</summary>")
            .Line("/// <param name=\"driver\">What carries the calls out; null: nothing does until a driver is set.</param>")
            .Open($"{whole.Program.Accessibility} sealed partial class {NameOf(whole.Program)}({Target}? driver = null) : global::Vireo.Rpc.Calls.IProgram");
        WriteDriver(code);
        WriteInvoke(code, whole);
        WriteDescribe(code.Line(), whole);
        foreach (var contract in whole.Calls)
        {
            foreach (var procedure in contract.Procedures)
            {
                HandlerSource.Write(code.Line(), whole, contract, procedure);
                if (procedure.Fields.Any())
                {
                    DescriptionSource.Write(code.Line(), procedure);
                }
            }
        }

        WriteParts(code, whole);
        return code.Close().ToString();
    }

    /// <summary>The name of the field that holds a driver's part.</summary>
    internal static string PartOf(ContractModel contract) => contract.FullName.Replace("global::", "").Replace('.', '_');

    private static void WriteDriver(CodeWriter code) => code
        .Line("private volatile Parts _parts = new(driver);")
        .Line()
        .Line("/// <summary>What carries the calls out; null: nothing does. Calls that are under way stay with the driver that they began with.</summary>")
        .Open($"public {Target}? Driver")
        .Line("get => _parts.Driver;")
        .Line("set => _parts = new Parts(value);")
        .Close()
        .Line();

    private static void WriteInvoke(CodeWriter code, WholeProgram whole)
    {
        code.Line("/// <inheritdoc />")
            .Line($"public uint Number => {whole.Program.FullName}.Number;")
            .Line()
            .Line("/// <inheritdoc />")
            .Line($"public uint Version => {whole.Program.FullName}.Version;")
            .Line()
            .Line("/// <inheritdoc />")
            .Line($"public global::Vireo.Rpc.Contracts.ProcedureInfo? Find(int procedure) => {whole.Procedures}.Find(procedure);")
            .Line()
            .Line("/// <inheritdoc />")
            .Open("public global::System.Threading.Tasks.ValueTask InvokeAsync(global::Vireo.Rpc.Calls.IncomingCall call)")
            .Open("try")
            .Open("return call.Header.Procedure switch");
        foreach (var procedure in whole.Calls.SelectMany(contract => contract.Procedures).OrderBy(procedure => procedure.Number))
        {
            code.Line($"{procedure.Number} => {HandlerSource.NameOf(procedure)}(call),");
        }

        code.Line("_ => throw new global::System.ArgumentException($\"procedure {call.Header.Procedure} is not a call of this program\", nameof(call)),")
            .Close(";")
            .Close()
            .Open("catch (global::System.Exception failure)")
            .Line("return global::System.Threading.Tasks.ValueTask.FromException(failure);")
            .Close()
            .Close();
    }

    private static void WriteDescribe(CodeWriter code, WholeProgram whole)
    {
        code.Line("/// <inheritdoc />")
            .Open($"public {DescriptionSource.Arguments} Describe(global::Vireo.Rpc.Calls.IncomingCall call)")
            .Open("return call.Header.Procedure switch");
        foreach (var procedure in whole.Calls.SelectMany(contract => contract.Procedures).OrderBy(procedure => procedure.Number))
        {
            if (procedure.Fields.Any())
            {
                code.Line($"{procedure.Number} => {DescriptionSource.NameOf(procedure)}(call),");
            }
        }

        code.Line("_ => [],").Close(";").Close();
    }

    private static void WriteParts(CodeWriter code, WholeProgram whole)
    {
        code.Line()
            .Open($"private sealed class Parts({Target}? driver)")
            .Line($"internal readonly {Target}? Driver = driver;");
        foreach (var contract in whole.Calls)
        {
            code.Line($"internal readonly {contract.FullName}? {PartOf(contract)} = driver?.Find<{contract.FullName}>();");
        }

        code.Line()
            .Line("internal global::System.Exception Missing(global::Vireo.Rpc.Contracts.ProcedureInfo procedure) =>")
            .Continue("Driver is null ? global::Vireo.Errors.VirtException.NotOpen(procedure.Api) : Driver.Missing(procedure);")
            .Close();
    }
}
