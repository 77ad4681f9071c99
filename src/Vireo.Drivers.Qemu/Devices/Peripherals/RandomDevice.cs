using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Devices.Characters;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Peripherals;

/// <summary>Sources of random numbers.</summary>
internal sealed class RandomDevice() : QemuDevice("rng")
{
    private const long DefaultPeriod = 1000;

    internal override PciConnection Connection(XElement device, Guest guest) => Virtio(device.At("@model"), guest);

    internal override string? AliasOf(XElement device, Guest guest, int index) => "rng" + index.ToString(CultureInfo.InvariantCulture);

    internal override void Build(XElement device, Launch launch)
    {
        string id = "obj" + device.Alias();
        XElement? backend = device.Element("backend");
        var source = new JsonObject { ["qom-type"] = "rng-" + backend.At("@model"), ["id"] = id };
        if (backend is not null && backend.Is("@model", "egd"))
        {
            string character = "char" + device.Alias();
            CharacterBackends.Build(backend, device, character, launch);
            source.Put("chardev", character);
        }
        else if (backend is not null && backend.Is("@model", "random"))
        {
            source.Put("filename", backend.Value);
        }

        launch.Arguments.AddObject(source);
        long? rate = device.Number("rate/@bytes");
        launch.Arguments.AddDevice(Properties.Virtio("virtio-rng", device, device.At("@model"))
            .Put("rng", id)
            .Put("id", device.Alias())
            .Put("max-bytes", rate)
            .Put("period", rate is null ? null : device.Number("rate/@period") ?? DefaultPeriod)
            .PutAddress(device, launch.Guest));
    }
}
