using Vireo.Generator.Sources;

namespace Vireo.Generator.Views;

/// <summary>What a view needs to know of a view that one of its properties is.</summary>
/// <param name="IsHierarchy">Whether it has cases.</param>
/// <param name="By">What tells the cases apart: an attribute, <c>.</c> for the element's name, null for the view around it.</param>
/// <param name="Words">The words of its cases.</param>
/// <param name="Paths">The elements that it, and its cases, know.</param>
internal sealed record HierarchyModel(bool IsHierarchy, string? By, EquatableArray<string> Words, EquatableArray<string> Paths);
