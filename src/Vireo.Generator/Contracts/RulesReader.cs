using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Contracts;

/// <summary>Reads the rules of a procedure: permissions, read-only, priority, stream.</summary>
internal sealed class RulesReader(IMethodSymbol method, MethodAttributes attributes, Findings findings)
{
    private readonly Spot _spot = Spot.Of(method);

    internal ProcedureRules Read()
    {
        CheckAcl();
        uint denied = attributes.Named<uint>(ContractNames.ReadOnly, "DeniedFlags");
        uint sparse = attributes.Named<uint>(ContractNames.Stream, "SparseFlag");
        CheckFlags(denied, "DeniedFlags");
        CheckFlags(sparse, "SparseFlag");
        return new ProcedureRules(attributes.Named<string>(ContractNames.Procedure, "Api") ?? ApiName.Of(Identifiers.WithoutAsync(method.Name)))
        {
            AllowedReadOnly = attributes.Has(ContractNames.ReadOnly),
            ReadOnlyDeniedFlags = denied,
            DeniesSecrets = attributes.Named<bool>(ContractNames.ReadOnly, "DeniesSecrets"),
            WithoutLogin = attributes.Has(ContractNames.WithoutLogin),
            IsHighPriority = attributes.Argument<int>(ContractNames.Priority) == 1,
            Idempotent = attributes.Named<bool>(ContractNames.Procedure, "Idempotent"),
            StreamDirection = attributes.Argument<int>(ContractNames.Stream),
            SparseFlag = sparse,
            Acl = RulesOf(ContractNames.Acl),
            AclFilter = RulesOf(ContractNames.AclFilter),
            Since = attributes.Named<string>(ContractNames.Procedure, "Since"),
        };
    }

    private EquatableArray<string> RulesOf(string attribute)
    {
        var rules = attributes.All(attribute).Select(found => (Found: found, Rule: found.Argument<string>(0) ?? "")).ToList();
        foreach (var (found, rule) in rules.Where(rule => !IsWellFormed(rule.Rule)))
        {
            findings.Add(Rules.AclSyntax, Spot.Of(found), rule);
        }

        return rules.Select(rule => rule.Rule).ToEquatableArray();
    }

    private void CheckAcl()
    {
        bool has = attributes.Has(ContractNames.Acl);
        bool hasNot = attributes.Has(ContractNames.NoAcl);
        if (has == hasNot)
        {
            findings.Add(has ? Rules.AclConflict : Rules.MissingAcl, _spot, method.Name);
        }
    }

    private void CheckFlags(uint flag, string rule)
    {
        bool HasFlags(IParameterSymbol parameter) => parameter.Name == ContractNames.Flags
            && (parameter.Type.TypeKind == TypeKind.Enum || parameter.Type.SpecialType is SpecialType.System_UInt32 or SpecialType.System_Int32);

        if (flag != 0 && !method.Parameters.Any(HasFlags))
        {
            findings.Add(Rules.MissingFlags, _spot, method.Name, rule);
        }
    }

    private static bool IsWellFormed(string rule)
    {
        var parts = rule.Split(':');
        return parts.Length >= 2
            && parts.Take(2).All(part => SyntaxFacts.IsValidIdentifier(part.Replace('-', '_')))
            && parts.Length <= 5;
    }
}
