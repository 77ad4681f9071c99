using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>A guest's one label that names no model is the first model's, and that is the one that confines nothing.</summary>
internal static class SecurityRules
{
    private const string Model = "none";

    internal static void Complete(XElement domain)
    {
        XElement[] labels = [.. domain.Elements("seclabel")];
        if (labels.Length == 1 && (labels[0].At("@model") ?? Model) == Model)
        {
            labels[0].ReplaceAll(new XAttribute("type", "none"), new XAttribute("model", Model));
        }
    }
}
