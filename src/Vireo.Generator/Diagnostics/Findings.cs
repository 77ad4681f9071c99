using Microsoft.CodeAnalysis;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Diagnostics;

/// <summary>Collects what is wrong with one declaration while it is read.</summary>
internal sealed class Findings
{
    private readonly List<Finding> _found = [];

    internal bool Any => _found.Count > 0;

    internal EquatableArray<Finding> Found => _found.ToEquatableArray();

    internal void Add(DiagnosticDescriptor rule, Spot spot, params string[] arguments) =>
        _found.Add(new Finding(rule.Id, spot, arguments.ToEquatableArray()));
}
