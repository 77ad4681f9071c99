using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.Traffic;

/// <summary>Rates of traffic (<c>virNetDevBandwidth</c>).</summary>
internal static class BandwidthShape
{
    /// <summary>Rates that promise no least one.</summary>
    internal static Shape Limits { get; } = Create(Direction("inbound", "floor attribute is not supported for this config"));

    /// <summary>Rates with a least one for what comes in.</summary>
    internal static Shape Promises { get; } = Create(Direction("inbound", null));

    /// <summary>Rates with a least one, and the number of the class that keeps it.</summary>
    internal static Shape Classed { get; } = Create(Direction("inbound", null), hasClass: true);

    private static Shape Create(Shape inbound, bool hasClass = false) => new Shape("bandwidth")
        .Then((input, _) => Check(input, hasClass))
        .With("classID", Values.UIntOrNone)
        .Has(inbound)
        .Has(Direction("outbound", "'floor' attribute allowed only in <inbound> element"))
        .Then(KeepOpen)
        .DropEmpty();

    private static Shape Direction(string name, string? floorFault) => new Shape(name)
        .Then((input, _) => CheckRate(input))
        .With("average", Rate("average"))
        .With("peak", Rate("peak"))
        .With("floor", Rate("floor"))
        .With("burst", Rate("burst"))
        .Then((_, output) => Finish(output, floorFault))
        .DropEmpty();

    private static XmlValue Rate(string name) =>
        Values.ULongOrNone.Or($"could not convert bandwidth {name} value '{{0}}'", VirtErrorCode.ConfigUnsupported, VirtErrorDomain.None);

    private static void Check(XElement input, bool hasClass)
    {
        if (input.Attribute("classID") is not null && !hasClass)
        {
            throw Fault(VirtErrorCode.XmlDetail, "classID attribute not supported on <bandwidth> in this usage context");
        }

        foreach (string direction in (string[])["inbound", "outbound"])
        {
            if (input.Elements(direction).Skip(1).Any())
            {
                throw Fault(VirtErrorCode.XmlDetail, $"Only one child <{direction}> element allowed");
            }
        }
    }

    private static void CheckRate(XElement input)
    {
        if (input.Attribute("average") is not null)
        {
            return;
        }

        if (input.Attribute("floor") is null)
        {
            throw Fault(VirtErrorCode.XmlDetail, "Missing mandatory average or floor attributes");
        }

        if (input.Attribute("peak") is not null || input.Attribute("burst") is not null)
        {
            throw Fault(VirtErrorCode.ConfigUnsupported, "'peak' and 'burst' require 'average' attribute");
        }
    }

    /// <summary>Without an average and a floor the rate is not written at all.</summary>
    private static void Finish(XElement output, string? floorFault)
    {
        if (floorFault is not null && output.Attribute("floor") is not null)
        {
            throw Fault(VirtErrorCode.ConfigUnsupported, floorFault);
        }

        if (output.Attribute("average") is null && output.Attribute("floor") is null)
        {
            output.RemoveAttributes();
        }
    }

    /// <summary>Where a direction was given, the element is written even if nothing is left of it.</summary>
    private static void KeepOpen(XElement input, XElement output)
    {
        if (output.IsEmpty && input.Elements().Any(one => one.Name.LocalName is "inbound" or "outbound"))
        {
            output.Add(string.Empty);
        }
    }

    private static VirtException Fault(VirtErrorCode code, string detail) => VirtErrorTexts.Raise(code, VirtErrorDomain.None, detail);
}
