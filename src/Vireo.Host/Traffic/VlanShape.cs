using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.Traffic;

/// <summary>Which VLANs traffic is in (<c>virNetDevVlan</c>): more than one make a trunk.</summary>
internal static class VlanShape
{
    private const uint MaxTag = 4095;

    private static readonly Shape Tag = new Shape("tag")
        .Must("id", Values.UInt)
        .Then((_, output) => CheckId(output))
        .With("nativeMode", Values.OneOf("tagged", "untagged"));

    /// <summary>The shape.</summary>
    internal static Shape Vlan { get; } = new Shape("vlan").HasMany(Tag).Then(Finish);

    private static void CheckId(XElement tag)
    {
        if (uint.Parse(tag.Attribute("id")?.Value ?? "0", CultureInfo.InvariantCulture) is > MaxTag and var id)
        {
            throw Fault($"vlan tag id {id} too large (maximum {MaxTag})");
        }
    }

    private static void Finish(XElement input, XElement output)
    {
        int tags = output.Elements("tag").Count();
        int natives = output.Elements("tag").Count(tag => tag.Attribute("nativeMode") is not null);
        if (tags == 0)
        {
            throw Fault("missing tag id - each <vlan> must have at least one <tag id='n'/> subelement");
        }

        if (natives > 1)
        {
            throw Fault("duplicate native vlan setting");
        }

        if (IsTrunk(input.Attribute("trunk")?.Value, tags, natives))
        {
            output.Add(new XAttribute("trunk", "yes"));
        }
    }

    private static bool IsTrunk(string? said, int tags, int natives)
    {
        if (string.IsNullOrEmpty(said))
        {
            return tags > 1;
        }

        if (string.Equals(said, "yes", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (tags > 1)
        {
            throw Fault($"invalid \"trunk='{said}'\" in <vlan> - trunk='yes' is required for more than one vlan tag");
        }

        if (natives > 0)
        {
            throw Fault("invalid configuration in <vlan> - \"trunk='no'\" is not allowed with a native vlan id");
        }

        return string.Equals(said, "no", StringComparison.OrdinalIgnoreCase)
            ? false
            : throw Fault($"invalid \"trunk='{said}'\" in <vlan> - must be yes or no");
    }

    private static VirtException Fault(string detail) => VirtErrorTexts.Raise(VirtErrorCode.XmlError, VirtErrorDomain.None, detail);
}
