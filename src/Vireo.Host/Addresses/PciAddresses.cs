using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.Addresses;

/// <summary>Which PCI device of the host (<c>virPCIDeviceAddress</c>).</summary>
internal static class PciAddresses
{
    private const uint MaxBus = 0xff;
    private const uint MaxSlot = 0x1f;
    private const uint MaxFunction = 7;

    /// <summary>The four parts, all of them written.</summary>
    internal static Shape WithPciParts(this Shape address) => address
        .With("domain", Values.Hex(4), "0x0000")
        .With("bus", Values.Hex(2), "0x00")
        .With("slot", Values.Hex(2), "0x00")
        .With("function", Values.Hex(1), "0x0")
        .Then((_, output) => Check(output));

    /// <summary>The address as <c>lspci</c> writes it.</summary>
    internal static string Short(XElement address) =>
        $"{Digits(address, "domain")}:{Digits(address, "bus")}:{Digits(address, "slot")}.{Digits(address, "function")}";

    private static void Check(XElement output)
    {
        if (Number(output, "domain") == 0 && Number(output, "bus") == 0 && Number(output, "slot") == 0)
        {
            return;
        }

        if (Number(output, "bus") is > MaxBus and var bus)
        {
            throw Fault($"bus='0x{bus:x}', must be <= 0xFF");
        }

        if (Number(output, "slot") is > MaxSlot and var slot)
        {
            throw Fault($"slot='0x{slot:x}', must be <= 0x1F");
        }

        if (Number(output, "function") is > MaxFunction and var function)
        {
            throw Fault($"function=0x{function:x}, must be <= 7");
        }
    }

    private static uint Number(XElement address, string name) =>
        uint.Parse(Digits(address, name), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static string Digits(XElement address, string name) => address.Attribute(name)?.Value["0x".Length..] ?? "0";

    private static VirtException Fault(string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.XmlError, VirtErrorDomain.None, "Invalid PCI address " + detail);
}
