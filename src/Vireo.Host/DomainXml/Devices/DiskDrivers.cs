using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>How the host serves a disk: <c>driver</c> and <c>iotune</c>.</summary>
internal static class DiskDrivers
{
    /// <summary>How much of an image's own tables is kept in memory.</summary>
    internal static Shape MetadataCache { get; } = new Shape("metadata_cache")
        .Has(new Shape("max_size").With("unit", Values.Text).Text(Values.ULong).Then(InBytes))
        .DropEmpty();

    private static readonly XmlValue Formats = Values.OneOf(
        "none", "raw", "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd", "ploop", "cow", "qcow", "qcow2", "qed", "vmdk")
        .Or("unknown driver format value '{0}'");

    /// <summary>The driver's element.</summary>
    internal static Shape Driver { get; } = new Shape("driver")
        .With("name", Values.NonEmpty)
        .With("type", Formats)
        .With("cache", Values.OneOf("default", "none", "writethrough", "writeback", "directsync", "unsafe") with { Unwritten = "default" })
        .With("error_policy", Values.OneOf("default", "stop", "report", "ignore", "enospace") with { Unwritten = "default" })
        .With("rerror_policy", Values.OneOf("default", "stop", "report", "ignore") with { Unwritten = "default" })
        .With("io", Values.OneOf("native", "threads", "io_uring"))
        .With("ioeventfd", Values.OnOff)
        .With("event_idx", Values.OnOff)
        .With("copy_on_read", Values.OnOff)
        .With("discard", Values.OneOf("unmap", "ignore"))
        .With("iothread", Values.Positive)
        .With("detect_zeroes", Values.OneOf("off", "on", "unmap"))
        .With("queues", Values.Positive)
        .With("queue_size", Values.Positive)
        .WithVirtio()
        .Has(MetadataCache)
        .DropEmpty();

    /// <summary>Limits of a disk's rates.</summary>
    internal static Shape IoTune { get; } = new Shape("iotune")
        .HasTexts(
            Values.ULongOrNone,
            "total_bytes_sec", "read_bytes_sec", "write_bytes_sec", "total_iops_sec", "read_iops_sec", "write_iops_sec",
            "total_bytes_sec_max", "read_bytes_sec_max", "write_bytes_sec_max", "total_iops_sec_max", "read_iops_sec_max",
            "write_iops_sec_max", "size_iops_sec")
        .HasTexts(Values.NonEmpty, "group_name")
        .HasTexts(
            Values.ULongOrNone,
            "total_bytes_sec_max_length", "read_bytes_sec_max_length", "write_bytes_sec_max_length", "total_iops_sec_max_length",
            "read_iops_sec_max_length", "write_iops_sec_max_length")
        .DropEmpty();

    private static void InBytes(XElement input, XElement output) =>
        output.ReplaceAll(new XAttribute("unit", "bytes"), MemorySizes.ReadBytes(input, "./max_size", 1));
}
