using Microsoft.CodeAnalysis;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Contracts;

/// <summary>The attributes of one method, by their full names.</summary>
internal sealed class MethodAttributes(IMethodSymbol method)
{
    private readonly ILookup<string, AttributeData> _byName =
        method.GetAttributes().ToLookup(attribute => attribute.AttributeClass?.ToDisplayString() ?? "");

    internal bool Has(string name) => _byName.Contains(name);

    internal AttributeData? Find(string name) => _byName[name].FirstOrDefault();

    internal IEnumerable<AttributeData> All(string name) => _byName[name];

    /// <summary>A positional argument of an attribute, when the attribute is there and the argument has that type.</summary>
    internal T? Argument<T>(string name, int index = 0) => Find(name).Argument<T>(index);

    /// <summary>A named argument of an attribute, when both are there.</summary>
    internal T? Named<T>(string name, string argument) => Find(name).Named<T>(argument);
}
