using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Validation;

/// <summary>A disk that another program serves takes little else: that program decides.</summary>
internal static class VhostUserValidation
{
    /// <summary>Where it would be said, and what messages call it; in the order in which libvirt looks.</summary>
    private static readonly (string Path, string Title)[] Refused =
    [
        ("driver/@cache", "cache"), ("driver/@error_policy", "error_policy"), ("driver/@rerror_policy", "error_policy"),
        ("driver/@io", "io"), ("driver/@ioeventfd", "ioeventfd"), ("driver/@copy_on_read", "copy_on_read"),
        ("driver/@discard", "discard"), ("driver/@iothread", "iothread"), ("driver/@detect_zeroes", "detect_zeroes"),
        ("driver/metadata_cache", "metadata_cache"), ("iotune", "iotune"), ("backingStore", "backingStore"),
        ("encryption", "encryption"), ("source/encryption", "encryption"), ("readonly", "readonly"), ("shareable", "shareable"),
        ("transient", "transient"), ("serial", "serial"), ("wwn", "wwn"), ("vendor", "vendor"), ("product", "product"),
        ("auth", "auth"), ("source/auth", "auth"), ("geometry", "geometry"), ("blockio", "blockio"),
    ];

    internal static void Check(XElement disk)
    {
        if (!disk.Is("target/@bus", "virtio"))
        {
            throw DomainFaults.Unsupported("vhostuser disk supports only virtio bus");
        }

        if (!disk.Is("@snapshot", "no") && !disk.Has("readonly"))
        {
            throw DomainFaults.Unsupported("only snapshot=no is supported with vhostuser disk");
        }

        foreach ((string path, string title) in Refused)
        {
            if (disk.Has(path))
            {
                throw DomainFaults.Unsupported($"{title} is not supported with vhostuser disk");
            }
        }
    }
}
