using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Validation;

/// <summary>What the source of a disk, or of an image behind it, may not say.</summary>
internal static class DiskSourceValidation
{
    private static readonly string[] WithoutLogins = ["nbd", "sheepdog", "gluster", "tftp", "vxhs", "nfs"];
    private static readonly string[] SecretTypes = ["none", "volume", "ceph", "iscsi", "tls", "vtpm"];

    /// <summary>Judges a disk or a backing store by its source.</summary>
    internal static void Check(XElement holder)
    {
        XElement? source = holder.Element("source");
        if (holder.Is("@type", "network") && (source?.Element("auth") ?? holder.Element("auth")) is { } login)
        {
            CheckLogin(login, source.At("@protocol") ?? string.Empty);
        }
    }

    private static void CheckLogin(XElement login, string protocol)
    {
        if (WithoutLogins.Contains(protocol))
        {
            throw DomainFaults.Unsupported($"authentication is not supported for protocol '{protocol}'");
        }

        string? type = login.At("secret/@type");
        if (type is null || !SecretTypes.Contains(type))
        {
            throw DomainFaults.Unsupported($"unknown secret type '{type ?? "<null>"}'");
        }

        if ((protocol == "iscsi" && type != "iscsi") || (protocol == "rbd" && type != "ceph"))
        {
            throw DomainFaults.Unsupported($"invalid secret type '{type}'");
        }
    }
}
