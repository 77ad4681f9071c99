namespace Vireo.Generator.Views;

/// <summary>One property of a view.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Name">Its name.</param>
/// <param name="Access">Its accessibility.</param>
/// <param name="Type">Its type, as it is written in code.</param>
/// <param name="Steps">The elements that lead to it; <c>.</c>: the view's own.</param>
internal sealed record PropertyModel(PartKind Kind, string Name, string Access, string Type, string Steps)
{
    /// <summary>Whether it can be set.</summary>
    internal bool HasSetter { get; init; }

    /// <summary>Whether its type may be null.</summary>
    internal bool IsNullable { get; init; }

    /// <summary>The attribute that holds the value; null: it is in an element.</summary>
    internal string? Attribute { get; init; }

    /// <summary>The type without null; of a list, the type of its items.</summary>
    internal string ValueType { get; init; } = "";

    /// <summary>How the value is read: an expression of <c>text</c> and <c>path</c>, with <c>{0}</c> for the text and <c>{1}</c> for the path.</summary>
    internal string Parse { get; init; } = "{0}";

    /// <summary>How the value is written, with <c>{0}</c> for the value.</summary>
    internal string Format { get; init; } = "{0}";

    /// <summary>What it says when nothing is there, as code; null: null.</summary>
    internal string? Default { get; init; }

    /// <summary>The attribute that tells a size's unit, or a variant's case.</summary>
    internal string? Companion { get; init; }

    /// <summary>The unit of a size that tells none.</summary>
    internal string? Unit { get; init; }

    /// <summary>What it must know of the view that the property is.</summary>
    internal HierarchyModel? View { get; init; }
}
