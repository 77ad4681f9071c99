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
        .Then((_, output) => Identify(output, "802.1Qbg", "instanceid"))
        .Then((_, output) => Identify(output, "openvswitch", "interfaceid"))
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

    /// <summary>A port that is known by a UUID gets one.</summary>
    private static void Identify(XElement output, string type, string attribute)
    {
        if (output.Attribute("type")?.Value != type || output.Element("parameters")?.Attribute(attribute) is not null)
        {
            return;
        }

        if (output.Element("parameters") is null)
        {
            output.Add(new XElement("parameters"));
        }

        XElement? parameters = output.Element("parameters");
        XAttribute[] before = [.. parameters?.Attributes().Where(other => other.Name.LocalName.StartsWith("type", StringComparison.Ordinal) || other.Name == "managerid") ?? []];
        XAttribute[] rest = [.. parameters?.Attributes().Except(before) ?? []];
        parameters?.ReplaceAttributes(before, new XAttribute(attribute, Guid.NewGuid().ToString("D")), rest);
    }
}
