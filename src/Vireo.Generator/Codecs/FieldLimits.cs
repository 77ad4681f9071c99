using Microsoft.CodeAnalysis;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Codecs;

/// <summary>The limits that attributes set for one field.</summary>
/// <param name="Max">The most elements or bytes.</param>
/// <param name="Size">Exactly how many elements or bytes.</param>
/// <param name="Element">The most bytes of each element of a list of strings or opaques; 0: not set.</param>
/// <param name="Chars">Whether bytes take four bytes each.</param>
internal readonly record struct FieldLimits(int? Max, int? Size, int Element, bool Chars)
{
    internal const string MaxAttribute = "Vireo.Xdr.XdrMaxAttribute";
    internal const string FixedAttribute = "Vireo.Xdr.XdrFixedAttribute";
    internal const string CharsAttribute = "Vireo.Xdr.XdrCharsAttribute";

    /// <summary>Whether any attribute says anything.</summary>
    internal bool Any => Max is not null || Size is not null || Chars;

    /// <summary>The limits on a parameter; for a record's, also those on the property that it declares.</summary>
    internal static FieldLimits Of(IParameterSymbol parameter)
    {
        var property = parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault();
        var limits = default(FieldLimits);
        foreach (var attribute in parameter.GetAttributes().Concat(property?.GetAttributes() ?? []))
        {
            limits = limits.With(attribute);
        }

        return limits;
    }

    private FieldLimits With(AttributeData attribute) => attribute.AttributeClass?.ToDisplayString() switch
    {
        MaxAttribute => this with { Max = attribute.Argument<int>(0), Element = attribute.Named<int>("Element") },
        FixedAttribute => this with { Size = attribute.Argument<int>(0), Element = attribute.Named<int>("Element") },
        CharsAttribute => this with { Chars = true },
        _ => this,
    };
}
