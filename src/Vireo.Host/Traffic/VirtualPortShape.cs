using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.Traffic;

/// <summary>A port on a switch that knows guests (<c>virNetDevVPortProfile</c>).</summary>
internal static class VirtualPortShape
{
    /// <summary>The longest profile id (<c>LIBVIRT_IFLA_VF_PORT_PROFILE_MAX</c>, less its end).</summary>
    private const int MaxProfile = 39;

    private static readonly XmlValue Types = Values.OneOf("802.1Qbg", "802.1Qbh", "openvswitch", "midonet")
        .Or("unknown virtualport type {0}", VirtErrorCode.ConfigUnsupported, VirtErrorDomain.None);

    private static readonly Shape Parameters = new Shape("parameters")
        .Reads("managerid", input => Number(input, "managerid", 0xff, "value of managerid out of range"))
        .Reads("typeid", input => Number(input, "typeid", 0xffffff, "value for typeid out of range"))
        .Reads("typeidversion", input => Number(input, "typeidversion", 0xff, "value of typeidversion out of range"))
        .With("instanceid", Id("instanceid"))
        .With("interfaceid", Id("interfaceid"))
        .With("profileid", Values.NonEmpty)
        .Then((_, output) => CheckProfile(output))
        .DropEmpty();

    /// <summary>A port that may leave its type open.</summary>
    internal static Shape AnyType { get; } = new Shape("virtualport").With("type", Types).Has(Parameters).Then((_, output) => CheckExtras(output)).DropEmpty();

    /// <summary>A port that must say its type.</summary>
    internal static Shape Typed { get; } = new Shape("virtualport")
        .With("type", Types)
        .Then((_, output) => RequireType(output))
        .Has(Parameters)
        .Then((_, output) => CheckExtras(output));

    private static string? Number(XElement input, string name, uint maximum, string rangeFault)
    {
        if (input.Attribute(name)?.Value is not { } text)
        {
            return null;
        }

        if (!CNumbers.TryParseUInt(text, anyBase: true, out uint number))
        {
            throw Fault($"cannot parse value of {name} parameter");
        }

        return number <= maximum ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : throw Fault(rangeFault);
    }

    private static XmlValue Id(string name) =>
        Values.Uuid.Or($"cannot parse {name} parameter as a uuid", VirtErrorCode.XmlError, VirtErrorDomain.None);

    private static void RequireType(XElement output)
    {
        if (output.Attribute("type") is null)
        {
            throw Fault("missing required virtualport type");
        }
    }

    private static void CheckProfile(XElement output)
    {
        if (output.Attribute("profileid")?.Value.Length > MaxProfile)
        {
            throw Fault("profileid parameter too long");
        }
    }

    /// <summary>A type has parameters of its own; others are refused, or not written.</summary>
    private static void CheckExtras(XElement output)
    {
        string? type = output.Attribute("type")?.Value;
        if (output.Element("parameters") is not { } parameters || type is null)
        {
            return;
        }

        string[] refused = type switch
        {
            "802.1Qbg" => ["profileid", "interfaceid"],
            "802.1Qbh" => ["managerid", "typeid", "typeidversion", "instanceid", "interfaceid"],
            "openvswitch" => ["managerid", "typeid", "typeidversion", "instanceid"],
            _ => [],
        };
        if (refused.FirstOrDefault(name => parameters.Attribute(name) is not null) is { } extra)
        {
            throw VirtErrorTexts.Raise(
                VirtErrorCode.XmlError, VirtErrorDomain.Net, $"extra {extra} unsupported in <virtualport type='{type}'>");
        }

        if (type == "midonet")
        {
            parameters.Attributes().Where(attribute => attribute.Name.LocalName != "interfaceid").Remove();
        }
    }

    private static VirtException Fault(string detail) => VirtErrorTexts.Raise(VirtErrorCode.XmlError, VirtErrorDomain.None, detail);
}
