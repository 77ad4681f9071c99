using Vireo.Generator.Sources;

namespace Vireo.Generator.Codecs;

/// <summary>A struct: a record with fields.</summary>
internal sealed record StructModel(RecordModel Record, EquatableArray<FieldModel> Fields);
