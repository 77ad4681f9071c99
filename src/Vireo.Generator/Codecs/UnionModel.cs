using Vireo.Generator.Sources;

namespace Vireo.Generator.Codecs;

/// <summary>A union: a record with arms.</summary>
internal sealed record UnionModel(RecordModel Record, EquatableArray<ArmModel> Arms);
