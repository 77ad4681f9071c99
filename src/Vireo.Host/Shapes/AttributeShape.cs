using System.Xml.Linq;
using Vireo.Errors;

namespace Vireo.Host.Shapes;

/// <summary>An attribute that an element may have.</summary>
internal sealed record AttributeShape(string Name, XmlValue Value)
{
    /// <summary>Whether the element is refused without it.</summary>
    internal bool Required { get; init; }

    /// <summary>What is written where it is absent; null: nothing.</summary>
    internal string? Fallback { get; init; }

    /// <summary>Carries the attribute over, in its normal form.</summary>
    internal void Read(XElement input, XElement output)
    {
        string? raw = input.Attribute(Name)?.Value;
        if (raw is null && Required)
        {
            throw VirtErrorTexts.Raise(
                VirtErrorCode.XmlError, VirtErrorDomain.Xml, $"Missing required attribute '{Name}' in element '{input.Name.LocalName}'");
        }

        string? written = raw is null ? Fallback : Value.Read(raw, new XmlPlace(input.Name.LocalName, Name));
        if (written is not null)
        {
            output.Add(new XAttribute(Name, written));
        }
    }
}
