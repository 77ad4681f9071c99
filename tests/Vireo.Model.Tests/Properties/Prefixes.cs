using System.Text.RegularExpressions;

namespace Vireo.Model.Tests.Properties;

/// <summary>Prefixes of libvirt's namespaces: one that came with an element stays when the element goes.</summary>
internal static partial class Prefixes
{
    internal static string Without(string xml) => Declaration().Replace(xml, "");

    [GeneratedRegex(" xmlns(:[a-z]+)?='http://libvirt.org/[^']*'|(?<=</?)(qemu|lxc|xen|bhyve|vmware|dnsmasq|fs|rbd):")]
    private static partial Regex Declaration();
}
