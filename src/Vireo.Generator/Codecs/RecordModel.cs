using Vireo.Generator.Sources;

namespace Vireo.Generator.Codecs;

/// <summary>A record that gets a codec: where it stands, and what it is made of.</summary>
/// <param name="Namespace">Its namespace; null: the global one.</param>
/// <param name="Declarations">The heads of its partial declaration, from the outermost type to its own.</param>
/// <param name="FullName">Its full name.</param>
/// <param name="IsRecursive">Whether it can hold another of its type.</param>
internal sealed record RecordModel(string? Namespace, EquatableArray<string> Declarations, string FullName, bool IsRecursive);

/// <summary>A struct: a record with fields.</summary>
internal sealed record StructModel(RecordModel Record, EquatableArray<FieldModel> Fields);

/// <summary>A union: a record with arms.</summary>
internal sealed record UnionModel(RecordModel Record, EquatableArray<ArmModel> Arms);

/// <summary>An arm of a union.</summary>
/// <param name="Discriminant">The number that announces it.</param>
/// <param name="FullName">The nested record's full name.</param>
/// <param name="Name">The nested record's own name.</param>
/// <param name="Value">Its value; null: a void arm.</param>
internal sealed record ArmModel(int Discriminant, string FullName, string Name, FieldModel? Value);
