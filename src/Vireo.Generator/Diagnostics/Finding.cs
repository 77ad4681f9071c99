using Microsoft.CodeAnalysis;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Diagnostics;

/// <summary>A misuse that was found: which rule is broken, where, and what by.</summary>
internal sealed record Finding(string RuleId, Spot Spot, EquatableArray<string> Arguments)
{
    internal Diagnostic ToDiagnostic() => Diagnostic.Create(Rules.ById[RuleId], Spot.ToLocation(), [.. Arguments]);
}

/// <summary>Collects what is wrong with one declaration while it is read.</summary>
internal sealed class Findings
{
    private readonly List<Finding> _found = [];

    internal bool Any => _found.Count > 0;

    internal EquatableArray<Finding> Found => _found.ToEquatableArray();

    internal void Add(DiagnosticDescriptor rule, Spot spot, params string[] arguments) =>
        _found.Add(new Finding(rule.Id, spot, arguments.ToEquatableArray()));
}
