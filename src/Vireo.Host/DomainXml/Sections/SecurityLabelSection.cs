using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>How the host's security driver confines a guest: <c>seclabel</c>.</summary>
internal sealed class SecurityLabelSection : ISection
{
    private static readonly Shape Label = new Shape("seclabel")
        .With("type", Values.OneOf("none", "dynamic", "static"))
        .WithTexts("model")
        .With("relabel", Values.YesNo)
        .HasTexts(Values.Text, "label", "baselabel")
        .Then(Complete);

    /// <inheritdoc />
    public void Read(XElement input, XElement output, DomainReading reading)
    {
        XElement[] labels = [.. input.Elements("seclabel").Select(Label.Read).OfType<XElement>()];
        string?[] models = [.. input.Elements("seclabel").Select(label => label.Attribute("model")?.Value)];
        for (int i = 1; i < models.Length; i++)
        {
            if (models.AsSpan(0, i).Contains(models[i]))
            {
                throw VirtErrorTexts.Raise(
                    VirtErrorCode.XmlDetail, VirtErrorDomain.Domain, $"seclabel for model {models[i] ?? "(null)"} is already provided");
            }
        }

        if (models.Length > 1 && models.Contains(null))
        {
            throw DomainFaults.Xml("missing security model when using multiple labels");
        }

        output.Add(labels.Where(label => label.HasAttributes));
    }

    private static void Complete(XElement input, XElement output)
    {
        string? type = output.Attribute("type")?.Value;
        if (type is null)
        {
            output.RemoveAll();
            return;
        }

        if (type == "static" && output.Element("label") is null)
        {
            throw DomainFaults.Xml("security label is missing");
        }

        string? relabel = type switch
        {
            "static" => output.Attribute("relabel")?.Value ?? "no",
            "dynamic" => output.Attribute("relabel")?.Value ?? "yes",
            _ => null,
        };
        output.SetAttributeValue("relabel", relabel);
        if (type != "static")
        {
            output.Elements("label").Remove();
        }

        if (type != "dynamic")
        {
            output.Elements("baselabel").Remove();
        }
    }
}
