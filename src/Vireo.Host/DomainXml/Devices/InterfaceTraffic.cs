using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>How a network interface's traffic is marked, switched and limited.</summary>
internal static class InterfaceTraffic
{
    /// <summary>Its VLANs; more than one make a trunk.</summary>
    internal static Shape Vlan { get; } = new Shape("vlan")
        .With("trunk", Values.YesNo)
        .HasMany(new Shape("tag").Must("id", Values.UInt).With("nativeMode", Values.OneOf("tagged", "untagged")))
        .Then(MarkTrunk);

    /// <summary>Its port on a switch that knows guests.</summary>
    internal static Shape VirtualPort { get; } = new Shape("virtualport")
        .With("type", Values.OneOf("802.1Qbg", "802.1Qbh", "openvswitch", "midonet"))
        .Has(new Shape("parameters")
            .With("managerid", Values.UInt)
            .With("typeid", Values.UInt)
            .With("typeidversion", Values.UInt)
            .With("instanceid", Values.Uuid)
            .With("interfaceid", Values.Uuid)
            .WithTexts("profileid")
            .DropEmpty())
        .Then(AddInterfaceId)
        .DropEmpty();

    /// <summary>Its rates.</summary>
    internal static Shape Bandwidth { get; } = new Shape("bandwidth").Has(Rate("inbound")).Has(Rate("outbound")).DropEmpty();

    /// <summary>Only a network that libvirt manages can promise a least rate.</summary>
    internal static void CheckFloor(XElement output)
    {
        if (output.Element("bandwidth")?.Element("inbound")?.Attribute("floor") is not null && output.Attribute("type")?.Value != "network")
        {
            throw VirtErrorTexts.Raise(
                VirtErrorCode.ConfigUnsupported, VirtErrorDomain.None, "floor attribute is not supported for this config");
        }
    }

    private static void MarkTrunk(XElement input, XElement output)
    {
        bool trunk = output.Elements("tag").Skip(1).Any() || output.Attribute("trunk")?.Value == "yes";
        output.SetAttributeValue("trunk", trunk ? "yes" : null);
    }

    private static Shape Rate(string direction) => new Shape(direction)
        .With("average", Values.ULongOrNone)
        .With("peak", Values.ULongOrNone)
        .With("floor", Values.ULongOrNone)
        .With("burst", Values.ULongOrNone)
        .DropEmpty();

    /// <summary>Open vSwitch wants every port to have an id.</summary>
    private static void AddInterfaceId(XElement input, XElement output)
    {
        if (output.Attribute("type")?.Value != "openvswitch" || output.Element("parameters")?.Attribute("interfaceid") is not null)
        {
            return;
        }

        if (output.Element("parameters") is null)
        {
            output.Add(new XElement("parameters"));
        }

        XAttribute[] rest = [.. output.Element("parameters")?.Attributes() ?? []];
        output.Element("parameters")?.ReplaceAttributes(new XAttribute("interfaceid", Guid.NewGuid().ToString("D")), rest);
    }
}
