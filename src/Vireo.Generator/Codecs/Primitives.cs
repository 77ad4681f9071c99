using Microsoft.CodeAnalysis;

namespace Vireo.Generator.Codecs;

/// <summary>The C# types that are one method of the writer and one of the reader.</summary>
internal static class Primitives
{
    /// <summary>The methods' name and the size in bytes; null: it is no such type.</summary>
    internal static (string Name, int Size)? Find(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Int32 => ("Int32", 4),
        SpecialType.System_UInt32 => ("UInt32", 4),
        SpecialType.System_Int64 => ("Int64", 8),
        SpecialType.System_UInt64 => ("UInt64", 8),
        SpecialType.System_Double => ("Double", 8),
        SpecialType.System_Boolean => ("Boolean", 4),
        SpecialType.System_Byte => ("Byte", 4),
        SpecialType.System_SByte => ("SByte", 4),
        SpecialType.System_Int16 => ("Int16", 4),
        SpecialType.System_UInt16 => ("UInt16", 4),
        _ => type.ToDisplayString() == "System.Guid" ? ("Guid", 16) : null,
    };
}
