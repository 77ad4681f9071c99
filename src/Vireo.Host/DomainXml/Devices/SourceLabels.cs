using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Security labels of one source, which override those of the guest.</summary>
internal static class SourceLabels
{
    private static readonly Shape Label = new Shape("seclabel")
        .WithTexts("model")
        .With("relabel", Values.YesNo, "yes")
        .HasTexts(Values.NonEmpty, "label")
        .Then(CheckLabel);

    /// <summary>Reads them. One that neither labels nor forbids it says nothing.</summary>
    internal static IEnumerable<XElement> Read(XElement? source)
    {
        var models = new HashSet<string>(StringComparer.Ordinal);
        foreach (XElement label in source?.Elements("seclabel") ?? [])
        {
            if (label.Attribute("model")?.Value is { } model && !models.Add(model))
            {
                throw VirtErrorTexts.Raise(
                    VirtErrorCode.XmlDetail, VirtErrorDomain.Domain, $"seclabel for model {model} is already provided");
            }

            if (Label.Read(label) is { } read && (read.HasElements || read.Attribute("relabel")?.Value == "no"))
            {
                yield return read;
            }
        }
    }

    private static void CheckLabel(XElement input, XElement output)
    {
        if (output.HasElements && output.Attribute("relabel")?.Value == "no")
        {
            throw DomainFaults.Xml(
                $"Cannot specify a label if relabelling is turned off. model={output.Attribute("model")?.Value ?? "<null>"}");
        }
    }
}
