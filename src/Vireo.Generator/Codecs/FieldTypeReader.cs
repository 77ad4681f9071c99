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
        element is null ? null : new WireType(WireKind.Optional, Identifiers.FullName(type), 4) { Element = element, IsNullable = type.IsValueType };

    private WireType? List(INamedTypeSymbol type, FieldLimits limits)
    {
        if (!IsLimited(limits))
        {
            return null;
        }

        if (limits.Chars)
        {
            return Misfit("chars are a ReadOnlyMemory<byte>, not a list");
        }

        var elementType = type.TypeArguments[0];
        if (IsList(elementType))
        {
            return Unsupported(type, "a list of lists needs a struct between");
        }

        var element = Read(elementType, limits.ForElement);
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
            return Text(name, limits);
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

    private WireType? Text(string name, FieldLimits limits)
    {
        if (limits.Size is not null || limits.Chars)
        {
            return Misfit("a string takes [XdrMax] alone");
        }

        return limits.WhyNot() is { } reason ? Misfit(reason) : new WireType(WireKind.String, name, 4) { Limit = limits.Max ?? 0 };
    }

    private WireType? Bytes(string name, FieldLimits limits)
    {
        if (!IsLimited(limits))
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

    /// <summary>Whether a field that needs a limit has one, and a good one.</summary>
    private bool IsLimited(FieldLimits limits)
    {
        if (limits is { Max: null, Size: null })
        {
            findings.Add(Rules.MissingLimit, spot, field, limits.Remedy);
            return false;
        }

        return limits.WhyNot() is not { } reason || Misfit(reason) is not null;
    }

    private WireType? Misfit(string reason)
    {
        findings.Add(Rules.BadLimit, spot, field, reason);
        return null;
    }

    private WireType? Unsupported(ITypeSymbol type, string reason)
    {
        findings.Add(Rules.UnsupportedType, spot, field, type.ToDisplayString(), reason);
        return null;
    }
}
