using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Disks;

/// <summary>One image of a disk: where its bytes lie (the storage node) and what they mean (the format node).</summary>
internal sealed class DiskImage
{
    /// <summary>Formats that can be based on another image.</summary>
    private static readonly string[] BackedFormats = ["cow", "qcow", "qcow2", "qed", "vmdk"];

    private readonly XElement? _driver;
    private readonly bool _top;
    private readonly bool _ends;
    private readonly DiskSecrets _secrets;

    private DiskImage(XElement disk, XElement source, string type, string format, string node, bool top, Launch launch, XElement? holder = null)
    {
        _driver = disk.Element("driver");
        _top = top;
        _ends = (holder ?? disk).Element("backingStore") is { HasAttributes: false };
        Source = source;
        Type = type;
        Format = format;
        Prefix = node;
        IsReadOnly = !top || disk.Element("readonly") is not null;
        IsFloppy = disk.Is("@device", "floppy");
        IsCdrom = disk.Is("@device", "cdrom") && type == "block" && launch.Inputs.IsCdromDrive(source.At("@dev") ?? string.Empty);
        _secrets = new DiskSecrets(this, launch);
    }

    /// <summary>The source's element.</summary>
    internal XElement Source { get; }

    /// <summary>The source's kind.</summary>
    internal string Type { get; }

    /// <summary>What the bytes mean.</summary>
    internal string Format { get; }

    /// <summary>The beginning of its nodes' names.</summary>
    internal string Prefix { get; }

    /// <summary>Whether nobody may write it.</summary>
    internal bool IsReadOnly { get; }

    /// <summary>Whether it is a floppy's.</summary>
    internal bool IsFloppy { get; }

    /// <summary>Whether it is a CD-ROM drive of the host.</summary>
    internal bool IsCdrom { get; }

    /// <summary>The node of the bytes.</summary>
    internal string StorageNode => Prefix + "-storage";

    /// <summary>The node of what they mean.</summary>
    internal string FormatNode => Prefix + "-format";

    /// <summary>How the host's kernel reads it; null: as QEMU likes.</summary>
    internal string? IoMode => _driver.At("@io");

    /// <summary>The image that the guest writes.</summary>
    internal static DiskImage Top(XElement disk, Launch launch)
    {
        XElement source = disk.Element("source") ?? throw QemuFaults.Internal("disk has no source");
        string type = disk.At("@type") ?? "file";
        string? format = disk.At("driver/@type");
        if (type == "volume")
        {
            VolumeSource volume = launch.Inputs.FindVolume?.Invoke(source.At("@pool") ?? string.Empty, source.At("@volume") ?? string.Empty)
                ?? throw QemuFaults.Internal(
                    $"storage source pool '{source.At("@pool")}' volume '{source.At("@volume")}' is not translated");
            var found = new XElement(volume.Source);
            found.Add(source.Elements("encryption"));
            return new DiskImage(disk, found, volume.Type, format ?? volume.Format ?? "raw", Node(source.At("@index")), true, launch);
        }

        return new DiskImage(disk, source, type, format ?? "raw", Node(source.At("@index")), true, launch);
    }

    /// <summary>An image that another is based on.</summary>
    internal static DiskImage Backing(XElement disk, XElement holder, Launch launch) => new(
        disk,
        holder.Element("source") ?? new XElement("source"),
        holder.At("@type") ?? "file",
        holder.At("format/@type") ?? "raw",
        Node(holder.At("@index") ?? holder.At("source/@index")),
        false,
        launch,
        holder);

    /// <summary>A firmware's image, whose nodes have names of their own.</summary>
    internal static DiskImage Firmware(string node, XElement source, string type, bool readOnly, Launch launch)
    {
        var holder = new XElement("disk", readOnly ? new XElement("readonly") : null);
        return new DiskImage(holder, source, type, "raw", node, true, launch);
    }

    /// <summary>The bytes of a SCSI device's server, which no format lies on.</summary>
    internal static JsonObject Backend(XElement source, string node, Launch launch)
    {
        var image = new DiskImage(new XElement("disk"), source, "network", "raw", node, true, launch);
        foreach (JsonObject secret in image.Objects())
        {
            launch.Arguments.AddObject(secret);
        }

        return BlockSources.Describe(image, image._secrets);
    }

    /// <summary>What the nodes refer to: secrets, credentials.</summary>
    internal IEnumerable<JsonObject> Objects() => _secrets.Objects();

    /// <summary>The nodes, the one of the bytes first.</summary>
    internal IEnumerable<JsonObject> Nodes(DiskImage? backing)
    {
        yield return Storage();
        XElement? slice = Source.Element("slices")?.Element("slice");
        bool sliced = slice is not null && Format != "raw";
        if (sliced)
        {
            yield return new JsonObject { ["driver"] = "raw", ["node-name"] = SliceNode }
                .Put("offset", slice.Number("@offset")).Put("size", slice.Number("@size"))
                .Put("file", StorageNode).Put("auto-read-only", true).Put("discard", "unmap").PutAll(Cache());
        }

        yield return Meaning(slice).Put("file", sliced ? SliceNode : StorageNode).PutAll(Base(backing));
    }

    private string SliceNode => Prefix + "-slice-sto";

    private JsonObject Storage() => BlockSources.Describe(this, _secrets)
        .Put("node-name", StorageNode)
        .PutAll(Cache())
        .Put("auto-read-only", true)
        .Put("discard", "unmap");

    private JsonObject Meaning(XElement? slice)
    {
        string? discard = _driver.At("@discard");
        string? zeroes = _top ? _driver.At("@detect_zeroes") : null;
        JsonObject node = new JsonObject { ["node-name"] = FormatNode, ["read-only"] = IsReadOnly }
            .Put("discard", discard)
            .Put("detect-zeroes", zeroes == "unmap" && discard != "unmap" ? "on" : zeroes)
            .PutAll(Cache());
        return Format switch
        {
            "raw" or "fat" => _secrets.IsLuks
                ? node.Put("driver", "luks").Put("key-secret", _secrets.EncryptionAlias)
                : node.Put("driver", "raw").Put("offset", slice.Number("@offset")).Put("size", slice.Number("@size")),
            "qcow2" or "qcow" => node.Put("driver", Format).Put("encrypt", _secrets.Encryption())
                .Put("cache-size", Format == "qcow2" ? _driver.Number("metadata_cache/max_size") : null),
            "ploop" => node.Put("driver", "parallels"),
            "vhd" => node.Put("driver", "vhdx"),
            "bochs" or "cloop" or "dmg" or "vdi" or "vpc" or "qed" or "vmdk" => node.Put("driver", Format),
            _ => throw QemuFaults.Internal($"mishandled storage format '{Format}'"),
        };
    }

    private JsonObject Base(DiskImage? backing)
    {
        var node = new JsonObject();
        if (!BackedFormats.Contains(Format))
        {
            return backing is null ? node : throw QemuFaults.Unsupported($"storage format '{Format}' does not support backing store");
        }

        // Where nobody could look below an image, QEMU does.
        if (backing is not null || _ends)
        {
            node["backing"] = backing?.FormatNode;
        }

        return node;
    }

    private JsonObject Cache() => _driver.At("@cache") is not { } cache ? [] : new JsonObject
    {
        ["cache"] = new JsonObject
        {
            ["direct"] = cache is "none" or "directsync",
            ["no-flush"] = cache is "unsafe",
        },
    };

    private static string Node(string? index) => "libvirt-" + (index ?? "0");
}
