using System.Reflection;
using System.Xml.Linq;
using Vireo.Model.Tests.Schemas;

namespace Vireo.Model.Tests.Properties;

/// <summary>Makes views of types that are known at run time only.</summary>
internal static class ViewFactory
{
    internal static XmlView New(Type type) => (XmlView)Activator.CreateInstance(type)!; // every type here has the constructor

    /// <summary>A view of an element, of the very type.</summary>
    internal static XmlView Of(Type type, XElement element)
    {
        ConstructorInfo? constructor = type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, [typeof(XmlPlace)]);
        return (XmlView)(constructor ?? throw new InvalidOperationException($"{type} has no constructor of a place")).Invoke([XmlPlace.Of(element)]);
    }

    /// <summary>The views that a property of a view's type can be set to: of a hierarchy, every case.</summary>
    internal static IEnumerable<XmlView> Samples(Type view) => (view.IsAbstract ? DeclaredViews.CasesOf(view) : [view]).Select(New);
}
