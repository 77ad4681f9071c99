using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>What people and programs note on a guest: title, description, metadata.</summary>
internal static class DescriptionSection
{
    internal static void Read(XElement input, XElement output)
    {
        if (input.Element("title")?.Value is { Length: > 0 } title)
        {
            output.Add(new XElement("title", CheckTitle(title)));
        }

        if (input.Element("description")?.Value is { Length: > 0 } description)
        {
            output.Add(new XElement("description", description));
        }

        output.Add(MetadataElement.Read(input.Element("metadata")));
    }

    /// <summary>A title is one line.</summary>
    internal static string CheckTitle(string title) =>
        title.Contains('\n', StringComparison.Ordinal) ? throw DomainFaults.Xml("Domain title can't contain newlines") : title;
}
