using System.Globalization;
using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>
/// A controller without an index takes the first that is free of its type, once all that bring one are known; a USB 2 controller
/// after others of its group is at theirs.
/// </summary>
internal static class ControllerIndexes
{
    internal static void Assign(XElement devices)
    {
        XElement[] all = [.. devices.Elements("controller")];
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Attribute("index") is null)
            {
                XElement[] others = [.. all.Where(other => TypeOf(other) == TypeOf(all[i]))];
                Set(all[i], FindGroup(all[i], others) ?? FindFree(others));
            }
        }
    }

    private static void Set(XElement controller, string index)
    {
        XAttribute[] rest = [.. controller.Attributes().Where(attribute => attribute.Name != "type")];
        controller.ReplaceAttributes(controller.Attribute("type"), new XAttribute("index", index), rest);
    }

    private static string? FindGroup(XElement controller, XElement[] others)
    {
        int place = Array.IndexOf(others, controller);
        XElement? before = place > 0 ? others[place - 1] : null;
        if (before is null || !IsUsb2(controller) || !IsUsb2(before))
        {
            return null;
        }

        string? index = before.Attribute("index")?.Value;
        bool taken = others.Any(other => other.Attribute("index")?.Value == index && ModelOf(other) == ModelOf(controller));
        return taken ? null : index;
    }

    private static string FindFree(XElement[] others)
    {
        HashSet<string?> used = [.. others.Select(other => other.Attribute("index")?.Value)];
        int index = 0;
        while (used.Contains(index.ToString(CultureInfo.InvariantCulture)))
        {
            index++;
        }

        return index.ToString(CultureInfo.InvariantCulture);
    }

    private static string? TypeOf(XElement controller) => controller.Attribute("type")?.Value;

    private static string? ModelOf(XElement controller) => controller.Attribute("model")?.Value;

    private static bool IsUsb2(XElement controller) => ModelOf(controller)?.StartsWith("ich9-", StringComparison.Ordinal) == true;
}
