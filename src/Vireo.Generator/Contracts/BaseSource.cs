using Vireo.Generator.Sources;

namespace Vireo.Generator.Contracts;

/// <summary>Writes the class that drivers derive from: every call of an interface answers that the driver lacks it.</summary>
internal static class BaseSource
{
    internal static string NameOf(ContractModel contract) => Identifiers.WithoutI(contract.Name) + "Base";

    internal static string Of(ContractModel contract)
    {
        var code = new CodeWriter(contract.Namespace);
        code.Line($"/// <summary>Answers every call of <see cref=\"{contract.FullName}\"/> with the error of a driver that lacks it; a driver overrides what it has.</summary>");
        code.Open($"{contract.Accessibility} abstract partial class {NameOf(contract)} : {contract.FullName}");
        bool first = true;
        foreach (var procedure in contract.Procedures)
        {
            if (!first)
            {
                code.Line();
            }

            first = false;
            string result = procedure.Reply.TypeName is { } type ? $"<{type}>" : "";
            code.Line("/// <inheritdoc />")
                .Line($"public virtual {Signatures.Of(procedure)} =>")
                .Continue($"global::System.Threading.Tasks.ValueTask.FromException{result}(global::Vireo.Errors.VirtException.NoSupport({Identifiers.Literal(procedure.Rules.Api)}));");
        }

        return code.Close().ToString();
    }
}
