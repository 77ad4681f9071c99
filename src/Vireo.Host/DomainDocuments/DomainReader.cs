using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.DomainXml;
using Vireo.Host.DomainXml.Devices;
using Vireo.Host.DomainXml.Rules;
using Vireo.Host.DomainXml.Sections;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainDocuments;

/// <summary>Reads a guest's document as libvirt's parser does: checks it, fills in what it leaves out, drops what libvirt drops.</summary>
public static class DomainReader
{
    private const string DocumentName = "(domain_definition)";

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="reading">What the driver fills in.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document is no XML, or breaks a rule; code and words are libvirt's.</exception>
    public static DomainDefinition Read(string text, DomainReading reading) =>
        Read(XmlDocuments.Parse(text, DocumentName, "domain", VirtErrorDomain.Domain), reading);

    /// <summary>Takes a tree that is in normal form already, since a driver wrote it: a running guest's status.</summary>
    /// <param name="input">The root; it is not changed.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">What is kept for other programs is no XML any more.</exception>
    public static DomainDefinition ReadNormal(XElement input)
    {
        var output = new XElement(input);
        output.Element("metadata")?.ReplaceWith(MetadataElement.Read(input.Element("metadata")));
        return new DomainDefinition(output);
    }

    /// <summary>Reads a document that is already a tree.</summary>
    /// <param name="input">The root; it is not changed.</param>
    /// <param name="reading">What the driver fills in.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document breaks a rule.</exception>
    public static DomainDefinition Read(XElement input, DomainReading reading)
    {
        var output = new XElement("domain");
        IdentitySection.Read(input, output, reading);
        output.Add(new XAttribute("type", IdentitySection.ReadType(input)));
        DescriptionSection.Read(input, output);
        MemorySection.Read(input, output, reading);
        foreach (ISection section in DomainSections.All)
        {
            section.Read(input, output, reading);
        }

        var behind = new XElement("domain");
        DomainSections.ReadAfterDevices(input, behind, reading);
        output.Add(DeviceReader.Read(input.Element("devices"), output, reading), behind.Elements());
        AddNamespace(input, output, reading.Rules);
        DomainRules.Apply(output, reading);
        return new DomainDefinition(output);
    }

    private static void AddNamespace(XElement input, XElement output, IDriverRules? rules)
    {
        XElement[] elements = [.. rules?.ReadNamespace(input) ?? []];
        if (rules is not null && elements.Length > 0)
        {
            output.Add(new XAttribute(XNamespace.Xmlns + rules.NamespacePrefix, elements[0].Name.NamespaceName), elements);
        }
    }
}
