using System.Xml;
using System.Xml.Linq;

namespace Vireo.Model.Trees;

/// <summary>What a tree remembers of the text that it was read from: at its root, and at each attribute that is written otherwise.</summary>
/// <param name="Quote">The quotation mark of attributes.</param>
internal sealed record XmlSource(char Quote)
{
    /// <summary>As libvirt writes what is its own.</summary>
    internal static readonly XmlSource Libvirt = new('\'');

    /// <summary>As libxml2 writes, and libvirt through it what applications keep below <c>metadata</c>.</summary>
    internal static readonly XmlSource LibXml = new('"');

    /// <summary>Notes at the root, and at the attributes that differ from the first one, how they are quoted.</summary>
    internal static void Remember(XElement root, string xml)
    {
        bool hasSingle = xml.Contains("='", StringComparison.Ordinal);
        bool hasDouble = xml.Contains("=\"", StringComparison.Ordinal);
        var places = hasSingle && hasDouble ? LineStarts(xml) : [];
        XmlSource first = root.DescendantsAndSelf().Attributes().Select(attribute => Find(attribute, xml, places)).FirstOrDefault(found => found is not null)
            ?? (hasDouble && !hasSingle ? LibXml : Libvirt);
        root.AddAnnotation(first);
        if (places.Count > 0)
        {
            foreach (XAttribute attribute in root.DescendantsAndSelf().Attributes())
            {
                if (Find(attribute, xml, places) is { } own && own != first)
                {
                    attribute.AddAnnotation(own);
                }
            }
        }
    }

    private static XmlSource? Find(XAttribute attribute, string xml, List<int> lines)
    {
        if (attribute is not IXmlLineInfo place || !place.HasLineInfo() || place.LineNumber > lines.Count)
        {
            return null;
        }

        int equals = xml.IndexOf('=', lines[place.LineNumber - 1] + place.LinePosition - 1);
        return equals < 0 ? null : xml.AsSpan(equals + 1).TrimStart().StartsWith("\"") ? LibXml : Libvirt;
    }

    /// <summary>Where each line starts; a line ends as XML has it, with a line feed, a carriage return, or both.</summary>
    private static List<int> LineStarts(string xml)
    {
        List<int> starts = [0];
        for (int i = 0; i < xml.Length; i++)
        {
            if (xml[i] == '\n' || (xml[i] == '\r' && (i + 1 == xml.Length || xml[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
