using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>Hyper-V's interfaces for a Windows guest.</summary>
internal static class HypervFeatures
{
    /// <summary>The least retries that Hyper-V takes.</summary>
    private const uint MinSpinlockRetries = 4095;

    private static readonly string[] Names =
    [
        "relaxed", "vapic", "spinlocks", "vpindex", "runtime", "synic", "stimer", "reset", "vendor_id",
        "frequencies", "reenlightenment", "tlbflush", "ipi", "evmcs", "avic",
    ];

    private static readonly Dictionary<string, Shape> Shapes = Names.ToDictionary(name => name, Feature, StringComparer.Ordinal);

    /// <summary>The whole element.</summary>
    internal static Shape Shape { get; } = new Shape("hyperv")
        .With("mode", Values.OneOf("custom", "passthrough"), "custom")
        .Then(ReadFeatures);

    private static void ReadFeatures(XElement input, XElement output)
    {
        output.Add(string.Empty);
        foreach (XElement feature in input.Elements())
        {
            if (!Shapes.ContainsKey(feature.Name.LocalName))
            {
                throw DomainFaults.Unsupported($"unsupported HyperV Enlightenment feature: {feature.Name.LocalName}");
            }
        }

        output.Add(Names.Select(name => input.Element(name) is { } feature ? Shapes[name].Read(feature) : null));
    }

    private static Shape Feature(string name)
    {
        Shape shape = new Shape(name).Must("state", Values.OnOff);
        return name switch
        {
            "spinlocks" => shape.Then(AddRetries),
            "stimer" => shape.Has(new Shape("direct").Must("state", Values.OnOff)),
            "vendor_id" => shape.Then(AddVendor),
            _ => shape,
        };
    }

    private static void AddRetries(XElement input, XElement output)
    {
        if (output.Attribute("state")?.Value != "on")
        {
            return;
        }

        string text = input.Attribute("retries")?.Value ?? throw DomainFaults.Missing("retries", "spinlocks");
        string retries = Values.UInt.Read(text, new XmlPlace("spinlocks", "retries")) ?? "0";
        output.Add(uint.Parse(retries, CultureInfo.InvariantCulture) >= MinSpinlockRetries
            ? new XAttribute("retries", retries)
            : throw DomainFaults.Xml($"HyperV spinlock retry count must be at least {MinSpinlockRetries}"));
    }

    private static void AddVendor(XElement input, XElement output)
    {
        if (output.Attribute("state")?.Value == "on")
        {
            output.Add(input.Attribute("value") ?? throw DomainFaults.Xml("missing 'value' attribute for HyperV feature 'vendor_id'"));
        }
    }
}
