using System.Collections.Concurrent;
using System.Reflection;

namespace Vireo.Model.Tests.Schemas;

/// <summary>What the views of the model declare, by their attributes.</summary>
internal static class DeclaredViews
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<DeclaredPart>> Parts = [];
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<DeclaredPart>> Families = [];

    /// <summary>Every view that can be made: plain ones and cases.</summary>
    internal static IReadOnlyList<Type> Concrete { get; } =
    [
        .. typeof(XmlView).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(XmlView)) && type.GetConstructor([]) is not null),
    ];

    /// <summary>The parts of a view and of what it derives from.</summary>
    internal static IReadOnlyList<DeclaredPart> PartsOf(Type view) => Parts.GetOrAdd(view, static type => [.. Read(type)]);

    private static IEnumerable<DeclaredPart> Read(Type view) =>
        from property in view.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        let declaration = property.GetCustomAttribute<XmlPartAttribute>()
        where declaration is not null
        select DeclaredPart.Of(property, declaration);

    /// <summary>The parts of a view, and of every case if it is a hierarchy.</summary>
    internal static IReadOnlyList<DeclaredPart> PartsOfAllCases(Type view) => Families.GetOrAdd(
        view,
        static type => [.. CasesOf(type).Prepend(type).SelectMany(PartsOf).DistinctBy(part => (part.Property.DeclaringType, part.Property.Name))]);

    internal static IEnumerable<Type> CasesOf(Type view) => view.GetNestedTypes().Where(nested => nested.GetCustomAttribute<XmlCaseAttribute>() is not null);

    internal static IEnumerable<string> WordsOf(Type hierarchy) => CasesOf(hierarchy).Select(found => found.GetCustomAttribute<XmlCaseAttribute>()!.Word); // a case has one

    internal static string? ByOf(Type view) => view.GetCustomAttribute<XmlViewAttribute>()?.By;
}
