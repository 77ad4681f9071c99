using Microsoft.CodeAnalysis;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Diagnostics;

/// <summary>A misuse that was found: which rule is broken, where, and what by.</summary>
internal sealed record Finding(string RuleId, Spot Spot, EquatableArray<string> Arguments)
{
    internal Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Spot.ToLocation(), [.. Arguments]);

    private DiagnosticDescriptor Rule => Rules.ById.TryGetValue(RuleId, out var rule) ? rule : ViewRules.ById[RuleId];
}
