using Vireo.Generator.Sources;

namespace Vireo.Generator.Views;

/// <summary>A view, or one case of a hierarchy.</summary>
/// <param name="FullName">Its full name.</param>
/// <param name="Namespace">Its namespace; null: the global one.</param>
/// <param name="Heads">The heads of the declarations around it and of its own, from outside in.</param>
/// <param name="Name">Its name.</param>
/// <param name="ElementName">The name of its element.</param>
/// <param name="Properties">Its properties, in order.</param>
/// <param name="Paths">The elements that it knows, in order.</param>
internal sealed record ViewModel(
    string FullName,
    string? Namespace,
    EquatableArray<string> Heads,
    string Name,
    string ElementName,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<string> Paths)
{
    /// <summary>What makes it a hierarchy; null: it is a plain view, or a case.</summary>
    internal HierarchyModel? Hierarchy { get; init; }

    /// <summary>Whether it is what several views share.</summary>
    internal bool IsBase { get; init; }

    /// <summary>Whether its class derives from one that is.</summary>
    internal bool HasBase { get; init; }

    /// <summary>For a hierarchy: the case where nothing is told.</summary>
    internal string? Default { get; init; }

    /// <summary>For a case: its word.</summary>
    internal string? Word { get; init; }

    /// <summary>For a hierarchy: its cases.</summary>
    internal EquatableArray<ViewModel> Cases { get; init; }
}
