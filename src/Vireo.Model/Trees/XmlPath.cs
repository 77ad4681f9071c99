using System.Xml.Linq;

namespace Vireo.Model.Trees;

/// <summary>A way from one element to an element below it, or to an attribute.</summary>
public sealed class XmlPath
{
    private const string Self = ".";

    private XmlPath(XName[] steps, XName? attribute)
    {
        Steps = steps;
        Attribute = attribute;
    }

    /// <summary>The elements on the way; none: the element itself.</summary>
    internal XName[] Steps { get; }

    /// <summary>The attribute at its end; null: it ends at an element.</summary>
    internal XName? Attribute { get; }

    /// <summary>A way to an element.</summary>
    /// <param name="path">Names with <c>/</c> between; <c>.</c>: the element itself.</param>
    public static XmlPath ToElement(string path) => new(StepsOf(path), null);

    /// <summary>A way to an attribute.</summary>
    /// <param name="path">The elements on the way; <c>.</c>: the element itself.</param>
    /// <param name="attribute">The attribute's name.</param>
    public static XmlPath ToAttribute(string path, string attribute) => new(StepsOf(path), XmlNamespaces.NameOf(attribute));

    /// <summary>As messages show it: <c>target/@dev</c>.</summary>
    public override string ToString() =>
        string.Join('/', Steps.Select(step => step.LocalName).Concat(Attribute is null ? [] : ["@" + Attribute.LocalName])) is { Length: > 0 } text ? text : Self;

    internal static XName[] StepsOf(string path)
    {
        if (path is Self or "")
        {
            return [];
        }

        // A slash within braces is part of a namespace's name.
        var steps = new List<XName>();
        int start = 0;
        int braces = 0;
        for (int i = 0; i <= path.Length; i++)
        {
            if (i == path.Length || (path[i] == '/' && braces == 0))
            {
                steps.Add(XmlNamespaces.NameOf(path[start..i]));
                start = i + 1;
            }
            else
            {
                braces += path[i] switch { '{' => 1, '}' => -1, _ => 0 };
            }
        }

        return [.. steps];
    }
}
