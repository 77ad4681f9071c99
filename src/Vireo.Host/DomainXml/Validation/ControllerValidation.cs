using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Validation;

/// <summary>What a PCI controller may not say.</summary>
internal static class ControllerValidation
{
    private const long MaxIndex = 255;

    private static readonly (string Name, long Least, long Most)[] Targets =
        [("chassisNr", 1, 255), ("chassis", 0, 255), ("port", 0, 255), ("busNr", 1, 254)];

    internal static void Check(XElement devices)
    {
        foreach (XElement controller in devices.Elements("controller").Where(one => one.Is("@type", "pci")))
        {
            long index = NumberOf(controller.At("@index")) ?? 0;
            if (controller.At("@model") is "pci-root" or "pcie-root" && controller.Element("address") is not null)
            {
                throw DomainFaults.Unsupported("pci-root and pcie-root controllers should not have an address");
            }

            if (index > MaxIndex)
            {
                throw DomainFaults.Unsupported($"PCI controller index {index} too high, maximum is {MaxIndex}");
            }

            CheckTarget(controller.Element("target"), index);
        }
    }

    private static void CheckTarget(XElement? target, long index)
    {
        const long MaxTarget = 30;
        if (NumberOf(target.At("@index")) is { } place)
        {
            if (place is < 0 or > MaxTarget)
            {
                throw DomainFaults.Unsupported($"PCI controller target index '{place}' out of range - must be 0-{MaxTarget}");
            }

            if (index == 0 != (place == 0))
            {
                throw DomainFaults.Unsupported("Only the PCI controller with index 0 can have target index 0, and vice versa");
            }
        }

        foreach ((string name, long least, long most) in Targets)
        {
            if (NumberOf(target.At($"@{name}")) is { } number && (number < least || number > most))
            {
                throw DomainFaults.Unsupported($"PCI controller {name} '{number}' out of range - must be {least}-{most}");
            }
        }

        if (index == 0 && target.Has("node"))
        {
            throw DomainFaults.Unsupported("The PCI controller with index=0 can't be associated with a NUMA node");
        }
    }

    private static long? NumberOf(string? text)
    {
        if (text?.StartsWith("0x", StringComparison.Ordinal) == true)
        {
            return long.Parse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        return text is null ? null : long.Parse(text, CultureInfo.InvariantCulture);
    }
}
