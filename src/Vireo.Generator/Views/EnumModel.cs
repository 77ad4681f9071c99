using Vireo.Generator.Sources;

namespace Vireo.Generator.Views;

/// <summary>An enum of words.</summary>
/// <param name="FullName">Its full name.</param>
/// <param name="Namespace">Its namespace; null: the global one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">Names of its members but the first.</param>
/// <param name="Words">Their words.</param>
internal sealed record EnumModel(string FullName, string? Namespace, string Name, EquatableArray<string> Members, EquatableArray<string> Words);
