using System.Reflection;
using System.Xml.Linq;

namespace Vireo.Model.Tests.Schemas;

/// <summary>What a view's property says of the XML, as its attribute declares it.</summary>
internal sealed record DeclaredPart(PropertyInfo Property, XmlPartAttribute Declaration, XName[] Steps, XName? Attribute)
{
    /// <summary>The view that the property is, or lists; null: it is a value.</summary>
    internal Type? View => Property.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(XmlList<>)
        ? list.GenericTypeArguments[0]
        : Property.PropertyType.IsAssignableTo(typeof(XmlView)) ? Property.PropertyType : null;

    internal bool IsMany => Declaration is XmlElementsAttribute or XmlTextsAttribute;

    /// <summary>Whether it is a further view of the same element.</summary>
    internal bool IsSameElement => Declaration is XmlElementAttribute or XmlVariantAttribute && Steps.Length == 0;

    /// <summary>The attributes of the element at the end of its way that it says.</summary>
    internal IEnumerable<XName> Attributes => Declaration switch
    {
        XmlSwitchAttribute either => [either.Attribute],
        XmlSizeAttribute size => size.Attribute is null ? [size.UnitAttribute] : [size.Attribute, size.UnitAttribute],
        _ => Attribute is null ? [] : [Attribute],
    };

    /// <summary>Whether it says the text of the element at the end of its way.</summary>
    internal bool IsText => Declaration is XmlTextAttribute or XmlSizeAttribute { Attribute: null } or XmlTextsAttribute { Attribute: null };

    /// <summary>The words that it can say; null: any, or what is no word.</summary>
    internal IEnumerable<string>? Words
    {
        get
        {
            Type type = Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;
            return type.IsEnum ? EnumWords.Of(type) : type == typeof(bool) ? BooleanWords : null;
        }
    }

    private IEnumerable<string> BooleanWords
    {
        get
        {
            XmlForm form = Declaration switch
            {
                XmlAttributeAttribute attribute => attribute.Form,
                XmlTextAttribute text => text.Form,
                XmlSwitchAttribute either => either.Form,
                _ => XmlForm.Plain,
            };
            return [XmlBoolean.Format(true, form), XmlBoolean.Format(false, form)];
        }
    }

    internal static DeclaredPart Of(PropertyInfo property, XmlPartAttribute declaration)
    {
        XName[] steps = XmlPath.StepsOf(declaration.Path);
        return declaration switch
        {
            XmlAttributeAttribute => new(property, declaration, steps[..^1], steps[^1]),
            XmlTextsAttribute { Attribute: { } name } => new(property, declaration, steps, name),
            _ => new(property, declaration, steps, null),
        };
    }
}
