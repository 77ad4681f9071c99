using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainDocuments;

/// <summary>Writes a guest's definition as <c>virDomainGetXMLDesc</c> shows it.</summary>
public static class DomainWriter
{
    /// <summary>Writes the whole document.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="id">The guest's id while it runs; -1: none is shown.</param>
    /// <param name="secure">Whether passwords are shown.</param>
    /// <returns>The document.</returns>
    public static string Write(DomainDefinition definition, int id, bool secure)
    {
        XElement root = definition.Root;
        if (id >= 0)
        {
            root = XmlTrees.Copy(root);
            XAttribute[] namespaces = [.. root.Attributes().Where(attribute => attribute.IsNamespaceDeclaration)];
            namespaces.Remove();
            root.Add(new XAttribute("id", id), namespaces);
            foreach (XElement share in root.Elements("cputune").Elements().Where(one => one.Name == "cachetune" || one.Name == "memorytune"))
            {
                share.SetAttributeValue("id", $"vcpus_{share.Attribute("vcpus")?.Value}");
            }
        }

        return Write(root, secure);
    }

    /// <summary>Writes a document with guests in it.</summary>
    /// <param name="root">The document.</param>
    /// <param name="secure">Whether passwords are shown.</param>
    /// <returns>The document.</returns>
    internal static string Write(XElement root, bool secure)
    {
        var output = new XmlOutput(secure ? null : IsPublic);
        output.Write(root, 0);
        return output.ToString();
    }

    private static bool IsPublic(XObject part) => part switch
    {
        XAttribute attribute => attribute.Name.LocalName != "passwd" || part.Parent?.Name.LocalName != "graphics",
        XElement element => element.Name.LocalName != "cookies" || part.Parent?.Name.LocalName != "source",
        _ => true,
    };
}
