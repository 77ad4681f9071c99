using System.Xml.Linq;
using Vireo.Host.DomainXml;
using Vireo.Host.Shapes;

namespace Vireo.Host.SnapshotXml;

/// <summary>The settings of a disk that a snapshot starts.</summary>
internal static class SnapshotDrivers
{
    private static readonly XmlValue Formats = Values.OneOf(
        "raw", "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd", "ploop", "cow", "qcow", "qcow2", "qed", "vmdk")
        .Or("unknown disk snapshot driver '{0}'", errorDomain: Errors.VirtErrorDomain.DomainSnapshot);

    private static readonly Shape Driver = new Shape("driver")
        .With("type", Formats)
        .Then(AddCache)
        .DropEmpty();

    internal static XElement? Read(XElement driver) => Driver.Read(driver);

    private static void AddCache(XElement input, XElement output)
    {
        if (input.Element("metadata_cache")?.Element("max_size") is { } size
            && MemorySizes.ReadBytes(size, "./driver/metadata_cache/max_size", 1) is > 0 and var bytes)
        {
            output.Add(new XElement("metadata_cache", new XElement("max_size", new XAttribute("unit", "bytes"), bytes)));
        }
    }
}
