using System.Reflection;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.Declarations;

/// <summary>Tells what a C# type is on the wire, in the writing of the facts.</summary>
public sealed record ShapeReader(int? Max, int? Fixed, bool Chars)
{
    private static readonly Dictionary<Type, string> Primitives = new()
    {
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "hyper",
        [typeof(ulong)] = "uhyper",
        [typeof(double)] = "double",
        [typeof(bool)] = "int",
        [typeof(byte)] = "uchar",
        [typeof(sbyte)] = "char",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(Guid)] = "opaque[16]",
    };

    public string Read(Type type, NullabilityInfo nullability)
    {
        if (type == typeof(ReadOnlyMemory<byte>))
        {
            return Bounded(Chars ? "char" : "opaque");
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return Bounded(Single(type.GenericTypeArguments[0], nullability.GenericTypeArguments[0], null));
        }

        return Single(type, nullability, Max);
    }

    private static string Single(Type type, NullabilityInfo nullability, int? max)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        string name = bare == typeof(string)
            ? $"string<{max ?? XdrLimits.MaxString}>"
            : bare.IsEnum
            ? Primitives[bare.GetEnumUnderlyingType()]
            : Primitives.GetValueOrDefault(bare) ?? WireNameOf(bare);
        bool optional = bare != type || (!type.IsValueType && nullability.ReadState == NullabilityState.Nullable);
        return optional ? name + "?" : name;
    }

    private static string WireNameOf(Type type) =>
        type.GetCustomAttribute<XdrStructAttribute>()?.WireName
        ?? type.GetCustomAttribute<XdrUnionAttribute>()?.WireName
        ?? throw new NotSupportedException($"{type} is nothing that the wire has");

    private string Bounded(string element) =>
        Max is { } max ? $"{element}<{max}>" : Fixed is { } size ? $"{element}[{size}]" : $"{element}<no limit>";
}
