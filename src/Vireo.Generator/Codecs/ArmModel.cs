namespace Vireo.Generator.Codecs;

/// <summary>An arm of a union.</summary>
/// <param name="Discriminant">The number that announces it.</param>
/// <param name="FullName">The nested record's full name.</param>
/// <param name="Name">The nested record's own name.</param>
/// <param name="Value">Its value; null: a void arm.</param>
internal sealed record ArmModel(int Discriminant, string FullName, string Name, FieldModel? Value);
