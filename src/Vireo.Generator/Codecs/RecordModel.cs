using Vireo.Generator.Sources;

namespace Vireo.Generator.Codecs;

/// <summary>A record that gets a codec: where it stands, and what it is made of.</summary>
/// <param name="Namespace">Its namespace; null: the global one.</param>
/// <param name="Declarations">The heads of its partial declaration, from the outermost type to its own.</param>
/// <param name="FullName">Its full name.</param>
/// <param name="IsRecursive">Whether it can hold another of its type.</param>
internal sealed record RecordModel(string? Namespace, EquatableArray<string> Declarations, string FullName, bool IsRecursive);
