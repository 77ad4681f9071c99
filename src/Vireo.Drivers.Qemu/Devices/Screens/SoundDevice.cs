using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Screens;

/// <summary>Sound cards.</summary>
internal sealed class SoundDevice() : QemuDevice("sound")
{
    private static readonly Dictionary<string, string> Models = new(StringComparer.Ordinal)
    {
        ["es1370"] = "ES1370",
        ["ac97"] = "AC97",
        ["ich6"] = "intel-hda",
        ["usb"] = "usb-audio",
        ["ich9"] = "ich9-intel-hda",
        ["sb16"] = "sb16",
        ["pcspk"] = "pcspk",
    };

    internal override void Validate(XElement device, Guest guest)
    {
        string? model = device.At("@model");
        if (!Models.TryGetValue(model ?? string.Empty, out string? driver))
        {
            throw QemuFaults.Unsupported($"sound card model '{model}' is not supported by qemu");
        }

        if (model != "pcspk" && !guest.Capabilities.Has(driver))
        {
            throw QemuFaults.Unsupported($"{model} sound controller is not supported in this QEMU binary");
        }
    }

    internal override PciConnection Connection(XElement device, Guest guest) =>
        device.At("@model") is "es1370" or "ac97" or "ich6" or "ich9" ? Pci : PciConnection.None;

    internal override bool UsesUsb(XElement device) => device.Is("@model", "usb");

    internal override string? AliasOf(XElement device, Guest guest, int index) => "sound" + index.ToString(CultureInfo.InvariantCulture);

    internal override void Build(XElement device, Launch launch)
    {
        string model = device.At("@model") ?? string.Empty;
        if (model == "pcspk")
        {
            launch.Arguments.Add("-soundhw", "pcspk");
            return;
        }

        string audio = AudioDevices.Find(launch.Guest, device.At("audio/@id"));
        bool codecs = model is "ich6" or "ich9";
        launch.Arguments.AddDevice(new JsonObject { ["driver"] = Models[model], ["id"] = device.Alias() }
            .Put("audiodev", codecs ? null : audio)
            .Put("multi", model == "usb" ? device.Switch("@multichannel") : null)
            .PutAddress(device, launch.Guest));
        if (codecs)
        {
            AddCodecs(device, audio, launch);
        }
    }

    private static void AddCodecs(XElement device, string audio, Launch launch)
    {
        string[] types = [.. device.Elements("codec").Select(codec => codec.At("@type") ?? "duplex").DefaultIfEmpty("duplex")];
        for (int cad = 0; cad < types.Length; cad++)
        {
            launch.Arguments.AddDevice(new JsonObject { ["driver"] = "hda-" + types[cad] }
                .Put("id", string.Create(CultureInfo.InvariantCulture, $"{device.Alias()}-codec{cad}"))
                .Put("bus", device.Alias() + ".0")
                .Put("cad", cad)
                .Put("audiodev", audio));
        }
    }
}
