using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Validation;

/// <summary>Each disk has a name of its own in the guest.</summary>
internal static class DiskNamesValidation
{
    internal static void Check(XElement devices)
    {
        var seen = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (XElement disk in devices.Elements("disk"))
        {
            string name = disk.At("target/@dev") ?? string.Empty;
            if (!seen.TryAdd(name, disk))
            {
                throw DomainFaults.Xml($"target '{name}' duplicated for disk sources '{SourceOf(seen[name])}' and '{SourceOf(disk)}'");
            }
        }
    }

    private static string SourceOf(XElement disk) =>
        disk.At("source/@file") ?? disk.At("source/@dev") ?? disk.At("source/@name") ?? "<null>";
}
