using System.Globalization;
using System.Xml.Linq;

namespace Vireo.Host.StorageXml;

/// <summary>Writes what is found of volumes and pools into their documents.</summary>
internal static class VolumeWriting
{
    private const int OctalBase = 8;
    private static readonly string[] Root = ["name", "key", "capacity", "allocation", "physical", "target", "backingStore"];

    private static readonly string[] Target =
        ["path", "format", "permissions", "timestamps", "encryption", "compat", "clusterSize", "features"];

    /// <summary>Puts sizes, owner and times of a volume into its document.</summary>
    internal static void Apply(XElement root, VolumeFacts facts)
    {
        root.SetAttributeValue("type", facts.Type);
        Set(root, Root, "capacity", Amount("capacity", facts.CapacityBytes));
        Set(root, Root, "allocation", Amount("allocation", facts.AllocationBytes));
        Set(root, Root, "physical", facts.PhysicalBytes == 0 ? null : Amount("physical", facts.PhysicalBytes));
        XElement target = root.Element("target") ?? throw new InvalidOperationException("a volume has a target");
        Set(target, Target, "permissions", Permissions(facts.File));
        Set(target, Target, "timestamps", Timestamps(facts.File));
    }

    /// <summary>Puts what an image says of itself into its volume's document.</summary>
    internal static void Apply(XElement root, ImageFacts image, XElement? encryption, XElement? backing)
    {
        XElement target = root.Element("target") ?? throw new InvalidOperationException("a volume has a target");
        Set(target, Target, "format", Format(image.Format));
        Set(target, Target, "encryption", encryption);
        Set(target, Target, "compat", image.Compatible is null ? null : new XElement("compat", image.Compatible));
        Set(target, Target, "clusterSize", image.ClusterBytes == 0
            ? null
            : new XElement("clusterSize", new XAttribute("unit", "B"), image.ClusterBytes));
        Set(target, Target, "features", image.Features is null
            ? null
            : new XElement("features", image.Features.Select(feature => new XElement(feature))));
        Set(root, Root, "backingStore", backing);
    }

    /// <summary>The element of a format.</summary>
    internal static XElement Format(string format) => new("format", new XAttribute("type", format));

    /// <summary>The element of a file's permissions.</summary>
    internal static XElement Permissions(FileFacts file) => new(
        "permissions",
        new XElement("mode", "0" + Convert.ToString(file.Mode, OctalBase)),
        new XElement("owner", file.Owner),
        new XElement("group", file.Group));

    /// <summary>The element of a file's times; when it was made is not known to libvirt here, and 0.</summary>
    internal static XElement? Timestamps(FileFacts file) => file.Times is var (accessed, modified, changed)
        ? new XElement(
            "timestamps",
            new XElement("atime", accessed.ToString()),
            new XElement("mtime", modified.ToString()),
            new XElement("ctime", changed.ToString()),
            new XElement("btime", "0"))
        : null;

    /// <summary>An amount of bytes.</summary>
    internal static XElement Amount(string name, ulong bytes) =>
        new(name, new XAttribute("unit", "bytes"), bytes.ToString(CultureInfo.InvariantCulture));

    /// <summary>Puts a child in the place of the one of its name, or where the order wants it; null: takes it away.</summary>
    internal static void Set(XElement parent, string[] order, string name, XElement? child)
    {
        parent.Element(name)?.Remove();
        if (child is null)
        {
            return;
        }

        int place = Array.IndexOf(order, name);
        if (parent.Elements().LastOrDefault(one => Array.IndexOf(order, one.Name.LocalName) < place) is { } before)
        {
            before.AddAfterSelf(child);
        }
        else
        {
            parent.AddFirst(child);
        }
    }
}
