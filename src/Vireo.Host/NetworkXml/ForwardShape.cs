using System.Xml.Linq;
using Vireo.Host.Shapes;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>Where a network's traffic goes.</summary>
internal static class ForwardShape
{
    private static readonly string[] Modes =
        ["none", "nat", "route", "open", "bridge", "private", "vepa", "passthrough", "hostdev"];

    private static readonly string[] Drivers = ["kvm", "vfio"];

    /// <summary>The shape; in mode <c>none</c> nothing is left of it.</summary>
    internal static Shape Forward { get; } = new Shape("forward")
        .Reads("mode", ReadMode)
        .Then(AddManaged)
        .Then(AddDriver)
        .Then(AddNat)
        .Then(AddDevices)
        .Then((_, output) => LeaveOut(output))
        .DropEmpty();

    private static string ReadMode(XElement input)
    {
        string mode = NonEmpty(input.Attribute("mode")) ?? "nat";
        return Modes.Contains(mode) ? mode : throw Unsupported($"unknown forwarding type '{mode}'");
    }

    private static void AddManaged(XElement input, XElement output)
    {
        if (output.Attribute("mode")?.Value == "hostdev")
        {
            bool managed = string.Equals(input.Attribute("managed")?.Value, "yes", StringComparison.OrdinalIgnoreCase);
            output.Add(new XAttribute("managed", managed ? "yes" : "no"));
        }
    }

    private static void AddDriver(XElement input, XElement output)
    {
        if (NonEmpty(input.Element("driver")?.Attribute("name")) is { } driver)
        {
            output.Add(Drivers.Contains(driver)
                ? new XElement("driver", new XAttribute("name", driver))
                : throw Unsupported($"Unknown forward <driver name='{driver}'/> in network {NameOf(input)}"));
        }
    }

    private static void AddNat(XElement input, XElement output)
    {
        if (input.Elements("nat").Skip(1).Any())
        {
            throw Bad($"Only one <nat> element is allowed in <forward> of network {NameOf(input)}");
        }

        if (input.Element("nat") is not { } nat)
        {
            return;
        }

        output.Add(output.Attribute("mode")?.Value == "nat"
            ? NatShape.Nat.Read(nat)
            : throw Bad($"The <nat> element can only be used when <forward> 'mode' is 'nat' in network {NameOf(input)}"));
    }

    private static void AddDevices(XElement input, XElement output)
    {
        string? device = NonEmpty(input.Attribute("dev"));
        if (device is not null && (input.Element("address") is not null || input.Element("pf") is not null))
        {
            // libvirt formats this message without its argument.
            throw Bad("the <forward> 'dev' attribute cannot be used when <address> or <pf> sub-elements are present in network %s");
        }

        if (device is not null || input.Element("interface") is not null)
        {
            AddInterfaces(input, output, device);
        }
        else if (input.Element("address") is not null)
        {
            output.Add(ForwardAddresses.Read(input));
        }
        else if (input.Element("pf") is { } function)
        {
            AddFunction(input, output, function);
        }
    }

    private static void AddInterfaces(XElement input, XElement output, string? device)
    {
        List<string> names = device is null ? [] : [device];
        bool first = true;
        foreach (XElement one in input.Elements("interface"))
        {
            string name = one.Attribute("dev")?.Value
                ?? throw Bad($"Missing required dev attribute in <forward> <interface> element of network {NameOf(input)}");
            if (first && device is not null)
            {
                first = name == device
                    ? false
                    : throw Bad($"<forward dev='{device}'> must match first <interface dev='{name}'/> in network {NameOf(input)}");
                continue;
            }

            first = false;
            names.Add(!names.Contains(name)
                ? name
                : throw Bad($"interface '{name}' can only be listed once in network {NameOf(input)}"));
        }

        output.ReplaceAttributes(new XAttribute("dev", names[0]), output.Attributes().ToArray());
        output.Add(names.Select(name => new XElement("interface", new XAttribute("dev", name))));
    }

    private static void AddFunction(XElement input, XElement output, XElement function)
    {
        if (input.Elements("pf").Skip(1).Any())
        {
            throw Bad($"Only one <pf> element is allowed in <forward> of network {NameOf(input)}");
        }

        string device = function.Attribute("dev")?.Value
            ?? throw Bad($"Missing required dev attribute in <pf> element of network '{NameOf(input)}'");
        output.Add(new XElement("pf", new XAttribute("dev", device)));
    }

    private static void LeaveOut(XElement output)
    {
        if (output.Attribute("mode")?.Value == "none")
        {
            output.RemoveAll();
        }
    }

    private static string? NonEmpty(XAttribute? attribute) => attribute?.Value is { Length: > 0 } text ? text : null;
}
