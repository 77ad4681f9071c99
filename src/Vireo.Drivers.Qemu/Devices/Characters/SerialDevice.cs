using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Characters;

/// <summary>Serial ports.</summary>
internal sealed class SerialDevice() : QemuDevice("serial")
{
    private static readonly Dictionary<string, string> Models = new(StringComparer.Ordinal)
    {
        ["isa-serial"] = "isa-serial",
        ["usb-serial"] = "usb-serial",
        ["pci-serial"] = "pci-serial",
        ["isa-debug"] = "isa-debugcon",
    };

    internal override void Complete(XElement device, Guest guest)
    {
        XElement? target = device.Element("target");
        if (target is null)
        {
            return;
        }

        string type = target.At("@type") ?? "isa-serial";
        XAttribute[] rest = [.. target.Attributes().Where(attribute => attribute.Name != "type")];
        target.ReplaceAttributes(new XAttribute("type", type), rest);
        if (target.Element("model") is null && Models.TryGetValue(type, out string? model))
        {
            target.Add(new XElement("model", new XAttribute("name", model)));
        }
    }

    internal override void Validate(XElement device, Guest guest)
    {
        string? type = device.At("target/@type");
        if (type is null || !Models.TryGetValue(type, out string? model))
        {
            throw QemuFaults.Unsupported($"Serial device with target type '{type}' and target model '{Foreign(type)}' not compatible with guest "
                + "architecture or machine type");
        }

        if (device.At("target/model/@name") is { } given && given != model)
        {
            throw QemuFaults.Unsupported($"Target model '{given}' requires target type '{TypeOf(given)}'");
        }

        CharacterRules.Check(device);
        string? address = device.At("address/@type");
        string wanted = type switch { "usb-serial" => "usb", "pci-serial" => "pci", _ => "isa" };
        if (address is not null && address != wanted)
        {
            throw QemuFaults.Unsupported($"Target type '{type}' cannot have an associated address of type '{address}'");
        }
    }

    internal override PciConnection Connection(XElement device, Guest guest) =>
        device.Is("target/@type", "pci-serial") ? Pci : PciConnection.None;

    internal override bool UsesUsb(XElement device) => device.Is("target/@type", "usb-serial");

    internal override string? AliasOf(XElement device, Guest guest, int index) => "serial" + index.ToString(CultureInfo.InvariantCulture);

    internal override void Build(XElement device, Launch launch)
    {
        string id = "char" + device.Alias();
        CharacterBackends.Build(device, device, id, launch);
        string? model = device.At("target/model/@name");
        launch.Arguments.AddDevice(new JsonObject { ["driver"] = model, ["chardev"] = id, ["id"] = device.Alias() }
            .Put("index", model == "isa-serial" ? device.Number("target/@port") : null)
            .PutAddress(device, launch.Guest));
    }

    private static string Foreign(string? type) => type switch
    {
        "sclp-serial" => "sclpconsole",
        "spapr-vio-serial" => "spapr-vty",
        _ => "none",
    };

    private static string TypeOf(string model) => Models.FirstOrDefault(one => one.Value == model).Key ?? "none";
}
