using Microsoft.CodeAnalysis;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Codecs;

/// <summary>Finds the form of one field, from the outside in: optional, list, value.</summary>
internal sealed class FieldTypeReader(WireTypeReader types, Findings findings, string field, Spot spot)
{
    internal WireType? Read(ITypeSymbol type, FieldLimits limits)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Optional(type, Read(nullable.TypeArguments[0], limits));
        }

        if (type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated })
        {
            return IsList(type)
                ? Unsupported(type, "a list is never null")
                : Optional(type, Read(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), limits));
        }

        return IsList(type) ? List((INamedTypeSymbol)type, limits) : Value(type, limits);
    }

    private static bool IsList(ITypeSymbol type) => type.OriginalDefinition.ToDisplayString() == WireTypeReader.ListType;

    private static WireType? Optional(ITypeSymbol type, WireType? element) =>
        element is null ? null : new WireType(WireKind.Optional, Identifiers.FullName(type), 4) { Element = element };

    private WireType? List(INamedTypeSymbol type, FieldLimits limits)
    {
        if (!Limited(limits, "[XdrMax(n)] (in a reply [ReplyMax]) or [XdrFixed(n)]"))
        {
            return null;
        }

        if (limits.Chars)
        {
            findings.Add(Rules.BadLimit, spot, field, "chars are a ReadOnlyMemory<byte>, not a list");
            return null;
        }

        var elementType = type.TypeArguments[0];
        if (IsList(elementType))
        {
            return Unsupported(type, "a list of lists needs a struct between");
        }

        var element = Read(elementType, new FieldLimits(limits.Element > 0 ? limits.Element : null, null, 0, false));
        if (element is null)
        {
            return null;
        }

        if (element.MinSize == 0)
        {
            return Unsupported(type, "its elements take no bytes, so that nothing bounds their number");
        }

        int size = limits.Size ?? 0;
        int minSize = limits.Size is null ? 4 : (int)Math.Min(WireType.Endless, (long)size * element.MinSize);
        return new WireType(WireKind.List, Identifiers.FullName(type), minSize)
        {
            Element = element,
            IsFixed = limits.Size is not null,
            Limit = limits.Size ?? limits.Max ?? 0,
        };
    }

    private WireType? Value(ITypeSymbol type, FieldLimits limits)
    {
        string name = Identifiers.FullName(type);
        if (Primitives.Find(type) is { } primitive)
        {
            return new WireType(WireKind.Primitive, name, primitive.Size) { Primitive = primitive.Name };
        }

        if (type.SpecialType == SpecialType.System_String)
        {
            return new WireType(WireKind.String, name, 4) { Limit = limits.Max ?? 0 };
        }

        if (type.ToDisplayString() == WireTypeReader.BytesType)
        {
            return Bytes(name, limits);
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } symbol)
        {
            return Primitives.Find(symbol.EnumUnderlyingType!) is { Size: 4, Name: "Int32" or "UInt32" } number // an enum always has one
                ? new WireType(WireKind.Enum, name, 4) { Primitive = number.Name }
                : Unsupported(type, "an enum on the wire is an int or uint");
        }

        return type is INamedTypeSymbol named && (CodedTypes.IsStruct(type) || CodedTypes.IsUnion(type))
            ? new WireType(WireKind.Coded, name, types.MinSize(named))
            : Unsupported(type, "use a primitive, an enum, string, Guid, ReadOnlyMemory<byte>, IReadOnlyList<T>, or a record with [XdrStruct] or [XdrUnion]");
    }

    private WireType? Bytes(string name, FieldLimits limits)
    {
        if (!Limited(limits, "[XdrMax(n)] (in a reply [ReplyMax]) or [XdrFixed(n)]"))
        {
            return null;
        }

        int size = limits.Chars ? (int)Math.Min(WireType.Endless, 4L * limits.Size ?? 0) : ((limits.Size ?? 0) + 3) & ~3;
        return new WireType(limits.Chars ? WireKind.Chars : WireKind.Opaque, name, limits.Size is null ? 4 : size)
        {
            IsFixed = limits.Size is not null,
            Limit = limits.Size ?? limits.Max ?? 0,
        };
    }

    private bool Limited(FieldLimits limits, string remedy)
    {
        if (limits is { Max: null, Size: null })
        {
            findings.Add(Rules.MissingLimit, spot, field, remedy);
            return false;
        }

        if (limits is { Max: not null, Size: not null })
        {
            findings.Add(Rules.BadLimit, spot, field, "it cannot be both a most and an exact number");
            return false;
        }

        if ((limits.Max ?? limits.Size) <= 0 || limits.Element < 0)
        {
            findings.Add(Rules.BadLimit, spot, field, "it must be over 0");
            return false;
        }

        return true;
    }

    private WireType? Unsupported(ITypeSymbol type, string reason)
    {
        findings.Add(Rules.UnsupportedType, spot, field, type.ToDisplayString(), reason);
        return null;
    }
}
