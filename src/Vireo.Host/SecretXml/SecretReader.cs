using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;
using Vireo.Host.Xml;

namespace Vireo.Host.SecretXml;

/// <summary>Reads a secret's document as libvirt's parser does.</summary>
public static class SecretReader
{
    private const string DocumentName = "(definition_of_secret)";

    private static readonly Shape Secret = new Shape("secret")
        .Reads("ephemeral", input => ReadYesNo(input, "ephemeral"))
        .Reads("private", input => ReadYesNo(input, "private"))
        .Then((input, output) => output.Add(new XElement("uuid", ReadUuid(input.Element("uuid")?.Value).ToString("D"))))
        .HasTexts(Values.Text, "description")
        .Then(AddUsage);

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document is no XML, or breaks a rule; code and words are libvirt's.</exception>
    public static SecretDefinition Read(string text)
    {
        XElement input = XmlDocuments.Parse(text, DocumentName, "secret", VirtErrorDomain.Secret);
        return new SecretDefinition(Secret.Read(input) ?? new XElement("secret"));
    }

    private static string ReadYesNo(XElement input, string attribute) => input.Attribute(attribute)?.Value switch
    {
        null => "no",
        "yes" => "yes",
        "no" => "no",
        _ => throw Raise(VirtErrorCode.XmlError, $"invalid value of '{attribute}'"),
    };

    private static Guid ReadUuid(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return Guid.NewGuid();
        }

        return UuidValue.TryParse(text, out Guid uuid) ? uuid : throw Raise(VirtErrorCode.InternalError, "malformed uuid element");
    }

    private static void AddUsage(XElement input, XElement output)
    {
        if (input.Element("usage") is not { } usage)
        {
            return;
        }

        string type = usage.Attribute("type")?.Value ?? throw Raise(VirtErrorCode.XmlError, "unknown secret usage type");
        if (!SecretUsages.IsKnown(type))
        {
            throw Raise(VirtErrorCode.ConfigUnsupported, $"unknown secret usage type {type}");
        }

        if (type == "none")
        {
            return;
        }

        (string element, string missing) = SecretUsages.NamingOf(type);
        string name = usage.Element(element)?.Value is { Length: > 0 } said ? said : throw Raise(VirtErrorCode.InternalError, missing);
        output.Add(new XElement("usage", new XAttribute("type", type), new XElement(element, name)));
    }

    private static VirtException Raise(VirtErrorCode code, string detail) => VirtErrorTexts.Raise(code, VirtErrorDomain.Secret, detail);
}
