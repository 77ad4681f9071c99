using Microsoft.CodeAnalysis;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Codecs;

/// <summary>The limits that attributes set for one field.</summary>
/// <param name="Max">The most elements or bytes.</param>
/// <param name="Size">Exactly how many elements or bytes.</param>
/// <param name="Element">The most bytes of each element of a list of strings or opaques; 0: not set.</param>
/// <param name="Chars">Whether bytes take four bytes each.</param>
/// <param name="Remedy">What to write where a limit is missing.</param>
internal readonly record struct FieldLimits(int? Max, int? Size, int Element, bool Chars, string Remedy)
{
    internal const string MaxAttribute = "Vireo.Xdr.XdrMaxAttribute";
    internal const string FixedAttribute = "Vireo.Xdr.XdrFixedAttribute";
    internal const string CharsAttribute = "Vireo.Xdr.XdrCharsAttribute";

    /// <summary>Whether any attribute says anything.</summary>
    internal bool Any => Max is not null || Size is not null || Chars;

    /// <summary>What holds for each element of a list that has these limits.</summary>
    internal FieldLimits ForElement =>
        new(Element != 0 ? Element : null, null, 0, false, "for each element, write 'Element = n' beside the list's own limit");

    /// <summary>The limits on a parameter; for a record's, also those on the property that it declares.</summary>
    internal static FieldLimits Of(IParameterSymbol parameter)
    {
        var property = parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault();
        var limits = new FieldLimits(null, null, 0, false, "write [XdrMax(n)] or [XdrFixed(n)] before it");
        foreach (var attribute in parameter.GetAttributes().Concat(property?.GetAttributes() ?? []))
        {
            limits = limits.With(attribute);
        }

        return limits;
    }

    /// <summary>What is wrong with the numbers themselves; null: nothing.</summary>
    internal string? WhyNot()
    {
        if (Max is not null && Size is not null)
        {
            return "it cannot be both a most and an exact number";
        }

        return Max <= 0 || Size <= 0 || Element < 0 ? "it must be over 0" : null;
    }

    private FieldLimits With(AttributeData attribute) => attribute.AttributeClass?.ToDisplayString() switch
    {
        MaxAttribute => this with { Max = attribute.Argument<int>(0), Element = attribute.Named<int>("Element") },
        FixedAttribute => this with { Size = attribute.Argument<int>(0), Element = attribute.Named<int>("Element") },
        CharsAttribute => this with { Chars = true },
        _ => this,
    };
}
