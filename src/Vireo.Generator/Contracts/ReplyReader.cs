using Microsoft.CodeAnalysis;
using Vireo.Generator.Codecs;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Contracts;

/// <summary>Reads what a procedure answers: nothing, a value, or a named tuple.</summary>
internal sealed class ReplyReader(IMethodSymbol method, MethodAttributes attributes, Findings findings)
{
    private readonly Spot _spot = Spot.OfReturnType(method);

    internal ReplyModel Read()
    {
        string returned = method.ReturnType.OriginalDefinition.ToDisplayString();
        if (returned == ContractNames.ValueTask)
        {
            CheckFieldNames([]);
            return ReplyModel.None;
        }

        if (returned != ContractNames.ValueTaskOfT)
        {
            findings.Add(Rules.NotValueTask, _spot, method.Name, method.ReturnType.ToDisplayString());
            return ReplyModel.None;
        }

        var value = ((INamedTypeSymbol)method.ReturnType).TypeArguments[0];
        return value is INamedTypeSymbol { IsTupleType: true } tuple ? ReadTuple(tuple) : ReadOne(value);
    }

    private ReplyModel ReadOne(ITypeSymbol value)
    {
        string name = Identifiers.FullName(value);
        if (IsDescriptors(value))
        {
            return new ReplyModel(name, false, default, "value");
        }

        var type = new WireTypeReader(findings).Read(value, Limits(null), "the reply", _spot);
        return new ReplyModel(name, false, type is null ? default : new([new FieldModel("value", type)]), null);
    }

    private ReplyModel ReadTuple(INamedTypeSymbol tuple)
    {
        var fields = new List<FieldModel>();
        string? descriptors = null;
        CheckFieldNames(tuple.TupleElements);
        foreach (var element in tuple.TupleElements)
        {
            if (!element.IsExplicitlyNamedTupleElement)
            {
                findings.Add(Rules.UnnamedReply, _spot, method.Name);
                break;
            }

            if (descriptors is not null)
            {
                findings.Add(Rules.Attachment, Spot.Of(element), method.Name, "descriptors are the last element of a reply");
            }
            else if (IsDescriptors(element.Type))
            {
                descriptors = element.Name;
            }
            else if (new WireTypeReader(findings).Read(element.Type, Limits(element.Name), element.Name, Spot.Of(element)) is { } type)
            {
                fields.Add(new FieldModel(element.Name, type));
            }
        }

        return new ReplyModel(Identifiers.FullName(tuple), true, fields.ToEquatableArray(), descriptors);
    }

    private static bool IsDescriptors(ITypeSymbol type) => type.ToDisplayString() == ContractNames.PassedDescriptors;

    /// <summary>The limits for a tuple element, or (no name) for a reply of one value.</summary>
    private FieldLimits Limits(string? field)
    {
        bool IsMeant(AttributeData attribute) => field is null || attribute.Argument<string>(0) == field;

        var max = attributes.All(ContractNames.ReplyMax).FirstOrDefault(IsMeant);
        var size = attributes.All(ContractNames.ReplyFixed).FirstOrDefault(IsMeant);
        return new FieldLimits(
            max is null ? null : max.Argument<int>(1),
            size is null ? null : size.Argument<int>(1),
            max.Named<int>("Element") + size.Named<int>("Element"),
            max.Named<bool>("Chars") || size.Named<bool>("Chars"),
            $"write [ReplyMax(\"{field ?? "value"}\", n)] or [ReplyFixed(\"{field ?? "value"}\", n)] before the method");
    }

    private void CheckFieldNames(IReadOnlyList<IFieldSymbol> elements)
    {
        foreach (var attribute in attributes.All(ContractNames.ReplyMax).Concat(attributes.All(ContractNames.ReplyFixed)))
        {
            string name = attribute.Argument<string>(0) ?? "";
            if (elements.All(element => element.Name != name))
            {
                findings.Add(Rules.UnknownReplyField, Spot.Of(attribute), name, method.Name);
            }
        }
    }
}
