using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Node.Images;
using Vireo.Host.Files;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>Which images can be made, and how a volume's document says it.</summary>
internal static class ImageRules
{
    private const string OldestCompatible = "0.10";

    /// <summary>Refuses a volume that QEMU's tool could not make, or not as its document wants it.</summary>
    internal static void Check(VolumeDefinition volume, bool preallocates)
    {
        XElement? target = volume.Root.Element("target");
        bool isEncrypted = target?.Element("encryption") is not null;
        if (isEncrypted && volume.Format is not ("raw" or "qcow2"))
        {
            throw PoolFaults.Unsupported($"volume encryption unsupported with format {volume.Format}");
        }

        string? backing = BackingOf(volume);
        if (backing is not null && volume.Format == "raw")
        {
            throw PoolFaults.Unsupported("cannot set backing store for raw volume");
        }

        if (backing is not null && preallocates)
        {
            throw PoolFaults.Unsupported("metadata preallocation conflicts with backing store");
        }

        if (backing is not null && FileStatus.Find(backing) is null)
        {
            throw PoolFaults.System($"inaccessible backing store volume {backing}", "No such file or directory");
        }

        string? feature = target?.Element("features")?.Elements().FirstOrDefault()?.Name.LocalName;
        if (feature is not null && target?.Element("compat")?.Value == OldestCompatible)
        {
            throw PoolFaults.Unsupported($"{feature} not supported with compat level {OldestCompatible}");
        }
    }

    /// <summary>What QEMU's tool is asked for.</summary>
    internal static ImagePlan PlanOf(VolumeDefinition volume, ImageSecret? secret, bool preallocates)
    {
        XElement target = volume.Root.Element("target") ?? new XElement("target");
        XElement? backing = volume.Root.Element("backingStore");
        XElement? encryption = target.Element("encryption");
        bool isSparse = volume.CapacityBytes > volume.AllocationBytes;
        return new ImagePlan(volume.Path ?? string.Empty, ToolFormatOf(volume, secret))
        {
            CapacityBytes = volume.CapacityBytes == 0 && backing is not null ? null : volume.CapacityBytes,
            BackingPath = backing?.Element("path")?.Value,
            BackingFormat = backing?.Element("format")?.Attribute("type")?.Value,
            Preallocation = preallocates ? (isSparse ? "metadata" : "falloc") : null,
            Compatible = target.Element("compat")?.Value,
            ClusterBytes = ulong.Parse(target.Element("clusterSize")?.Value ?? "0", CultureInfo.InvariantCulture),
            Features = [.. target.Elements("features").Elements().Select(feature => feature.Name.LocalName)],
            Secret = secret,
            Cipher = CipherOf(encryption),
        };
    }

    /// <summary>QEMU's word for a volume's format.</summary>
    private static string ToolFormatOf(VolumeDefinition volume, ImageSecret? secret) => volume.Format switch
    {
        "raw" when secret is not null => "luks",
        "iso" => "raw",
        var format => format,
    };

    private static (string? Algorithm, string? Mode, string? Hash, string? Vectors, string? VectorHash) CipherOf(XElement? encryption)
    {
        XElement? cipher = encryption?.Element("cipher");
        XElement? vectors = encryption?.Element("ivgen");
        string? algorithm = cipher is null ? null : $"{cipher.Attribute("name")?.Value}-{cipher.Attribute("size")?.Value}";
        return (
            algorithm,
            cipher?.Attribute("mode")?.Value,
            cipher?.Attribute("hash")?.Value,
            vectors?.Attribute("name")?.Value,
            vectors?.Attribute("hash")?.Value);
    }

    private static string? BackingOf(VolumeDefinition volume)
    {
        string? named = volume.BackingPath;
        return named is null || named.StartsWith('/') ? named : $"{Path.GetDirectoryName(volume.Path)}/{named}";
    }
}
