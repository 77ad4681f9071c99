using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Addresses;
using Vireo.Host.Shapes;
using static Vireo.Host.StorageXml.StorageFaults;

namespace Vireo.Host.StorageXml;

/// <summary>The SCSI host adapter that a pool's volumes are behind.</summary>
internal static class AdapterShape
{
    private const int WwnDigits = 16;
    private static readonly string[] Typed = ["wwnn", "wwpn", "parent"];
    private static readonly Shape Address = new Shape("address").WithPciParts();

    /// <summary>The shape.</summary>
    internal static Shape Adapter { get; } = new Shape("adapter")
        .With("type", Values.OneOf("scsi_host", "fc_host"))
        .Then(AddDetails);

    /// <summary>Refuses an adapter that does not say enough.</summary>
    internal static void Check(XElement? adapter)
    {
        switch (adapter?.Attribute("type")?.Value)
        {
            case "fc_host":
                CheckFibreChannel(adapter);
                break;
            case "scsi_host":
                CheckScsi(adapter);
                break;
            default:
                throw Bad("missing storage pool source adapter");
        }
    }

    private static void AddDetails(XElement input, XElement output)
    {
        switch (output.Attribute("type")?.Value)
        {
            case "fc_host":
                foreach (string name in (string[])["parent", "parent_wwnn", "parent_wwpn", "parent_fabric_wwn"])
                {
                    output.Add(input.Attribute(name));
                }

                new AttributeShape("managed", Values.YesNo).Read(input, output);
                output.Add(input.Attribute("wwnn"), input.Attribute("wwpn"));
                break;
            case "scsi_host":
                output.Add(input.Attribute("name"));
                AddParent(input, output);
                break;
            default:
                AddUntyped(input, output);
                break;
        }
    }

    /// <summary>Before there were types an adapter had a name only.</summary>
    private static void AddUntyped(XElement input, XElement output)
    {
        if (Typed.Any(name => input.Attribute(name) is not null))
        {
            throw Bad("Use of 'wwnn', 'wwpn', and 'parent' attributes requires use of the adapter 'type'");
        }

        if (input.Element("parentaddr") is not null)
        {
            throw Bad("Use of 'parentaddr' element requires use of the adapter 'type'");
        }

        if (input.Attribute("name") is { } name)
        {
            output.Add(new XAttribute("type", "scsi_host"), name);
        }
    }

    private static void AddParent(XElement input, XElement output)
    {
        if (input.Element("parentaddr") is not { } parent)
        {
            return;
        }

        XElement address = parent.Element("address") ?? throw Bad("Missing scsi_host PCI address element");
        XElement? read = Address.Read(address);
        bool valid = int.TryParse(
            parent.Attribute("unique_id")?.Value, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out int id);
        output.Add(valid
            ? new XElement("parentaddr", new XAttribute("unique_id", id), read)
            : throw Bad("Missing or invalid scsi adapter 'unique_id' value"));
    }

    private static void CheckFibreChannel(XElement adapter)
    {
        if (adapter.Attribute("wwnn") is not { } node || adapter.Attribute("wwpn") is not { } port)
        {
            throw Bad("'wwnn' and 'wwpn' must be specified for adapter type 'fchost'");
        }

        CheckWwn(node);
        CheckWwn(port);
        XAttribute? parentNode = adapter.Attribute("parent_wwnn");
        XAttribute? parentPort = adapter.Attribute("parent_wwpn");
        if (parentNode is null != parentPort is null)
        {
            throw Bad(parentPort is null
                ? $"when providing parent_wwnn='{parentNode?.Value}', the parent_wwpn must also be provided"
                : $"when providing parent_wwpn='{parentPort.Value}', the parent_wwnn must also be provided");
        }

        CheckWwn(parentNode);
        CheckWwn(parentPort);
        CheckWwn(adapter.Attribute("parent_fabric_wwn"));
    }

    private static void CheckWwn(XAttribute? attribute)
    {
        string? name = attribute?.Value;
        ReadOnlySpan<char> digits = name?.StartsWith("0x", StringComparison.Ordinal) == true ? name.AsSpan(2) : name;
        bool valid = digits.Length == WwnDigits && ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
        if (name is not null && !valid)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.None, $"Malformed wwn: {name}");
        }
    }

    private static void CheckScsi(XElement adapter)
    {
        bool named = adapter.Attribute("name") is not null;
        bool placed = adapter.Element("parentaddr") is not null;
        if (named == placed)
        {
            throw Bad(named
                ? "Both 'name' and 'parent' cannot be specified for the 'scsi_host' adapter"
                : "Either 'name' or 'parent' must be specified for the 'scsi_host' adapter");
        }
    }
}
