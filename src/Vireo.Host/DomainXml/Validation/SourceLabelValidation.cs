using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Validation;

/// <summary>Labels of sources override the guest's only where the guest lets libvirt label.</summary>
internal static class SourceLabelValidation
{
    internal static void Check(XElement domain, XElement devices)
    {
        string?[] fixedModels = [.. domain.Elements("seclabel")
            .Where(label => label.Is("@type", "none") || label.Is("@relabel", "no"))
            .Select(label => label.At("@model"))];
        if (fixedModels.Length > 0
            && devices.Descendants("source").Elements("seclabel").Any(label => fixedModels.Contains(label.At("@model"))))
        {
            throw DomainFaults.Unsupported("label overrides require relabeling to be enabled at the domain level");
        }
    }
}
