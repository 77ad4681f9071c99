using System.Xml.Linq;
using Vireo.Host.DomainXml.Devices;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>A guest whose screen is shown has a graphics card; one card is the primary one and stands first.</summary>
internal static class VideoRules
{
    internal static void Apply(XElement domain, XElement devices)
    {
        XElement[] cards = [.. devices.Elements("video")];
        if (cards.Length == 0)
        {
            AddDefault(domain, devices);
            return;
        }

        if (cards.Length > 1 && cards.Any(card => card.Element("model")?.Attribute("type")?.Value == "none"))
        {
            throw DomainFaults.Unsupported("a 'none' video type must be the only video device defined for the domain");
        }

        XElement[] primaries = [.. cards.Where(IsPrimary)];
        if (primaries.Length > 1)
        {
            throw DomainFaults.Unsupported("Only one primary video device is supported");
        }

        XElement primary = primaries.FirstOrDefault() ?? cards[0];
        if (primary != cards[0])
        {
            primary.Remove();
            cards[0].AddBeforeSelf(primary);
        }

        foreach (XElement card in cards)
        {
            SetPrimary(card, card == primary);
        }
    }

    private static bool IsPrimary(XElement card) => card.Element("model")?.Attribute("primary")?.Value == "yes";

    private static void AddDefault(XElement domain, XElement devices)
    {
        if (!devices.Elements("graphics").Any())
        {
            return;
        }

        XElement card = VideoShape.Default(domain);
        SetPrimary(card, true);
        DeviceOrder.Insert(devices, card);
    }

    private static void SetPrimary(XElement card, bool primary)
    {
        XElement? model = card.Element("model");
        if (model?.Attribute("type")?.Value == "none")
        {
            return;
        }

        XAttribute[] others = [.. model?.Attributes().Where(attribute => attribute.Name.LocalName is not ("primary" or "blob")) ?? []];
        model?.ReplaceAttributes(others, primary ? new XAttribute("primary", "yes") : null, model.Attribute("blob"));
    }
}
