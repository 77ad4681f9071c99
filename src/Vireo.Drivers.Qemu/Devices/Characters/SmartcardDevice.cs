using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Characters;

/// <summary>Readers of smart cards.</summary>
internal sealed class SmartcardDevice() : QemuDevice("smartcard")
{
    private const string DefaultDatabase = "/etc/pki/nssdb";

    internal override void Validate(XElement device, Guest guest)
    {
        string driver = device.Is("@mode", "passthrough") ? "ccid-card-passthru" : "ccid-card-emulated";
        if (!guest.Capabilities.Has(driver))
        {
            throw QemuFaults.Unsupported(device.Is("@mode", "passthrough")
                ? "this QEMU binary lacks smartcard passthrough mode support"
                : "this QEMU binary lacks smartcard host mode support");
        }

        if (guest.Devices.Elements("smartcard").Skip(1).Any())
        {
            throw QemuFaults.Unsupported("this QEMU binary lacks multiple smartcard support");
        }
    }

    internal override string? AliasOf(XElement device, Guest guest, int index) =>
        "smartcard" + index.ToString(CultureInfo.InvariantCulture);

    internal override void Build(XElement device, Launch launch)
    {
        JsonObject card = device.At("@mode") switch
        {
            "host" => new JsonObject { ["driver"] = "ccid-card-emulated", ["backend"] = "nss-emulated" },
            "host-certificates" => Certificates(device),
            _ => Passthrough(device, launch),
        };
        launch.Arguments.AddDevice(card
            .Put("id", device.Alias())
            .Put("bus", AddressProperties.ControllerAlias(launch.Guest, "ccid", device.At("address/@controller")) + ".0"));
    }

    private static JsonObject Certificates(XElement device)
    {
        string[] files = [.. device.Elements("certificate").Select(certificate => certificate.Value)];
        var card = new JsonObject { ["driver"] = "ccid-card-emulated", ["backend"] = "certificates" };
        for (int i = 0; i < files.Length; i++)
        {
            card["cert" + (i + 1).ToString(CultureInfo.InvariantCulture)] = files[i];
        }

        return card.Put("db", device.At("database") ?? DefaultDatabase);
    }

    private static JsonObject Passthrough(XElement device, Launch launch)
    {
        string id = "char" + device.Alias();
        CharacterBackends.Build(device, device, id, launch, spiceName: "smartcard");
        return new JsonObject { ["driver"] = "ccid-card-passthru", ["chardev"] = id };
    }
}
