using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Characters;

/// <summary>Parallel ports.</summary>
internal sealed class ParallelDevice() : QemuDevice("parallel")
{
    internal override void Validate(XElement device, Guest guest) => CharacterRules.Check(device);

    internal override string? AliasOf(XElement device, Guest guest, int index) =>
        "parallel" + index.ToString(CultureInfo.InvariantCulture);

    internal override void Build(XElement device, Launch launch)
    {
        string id = "char" + device.Alias();
        CharacterBackends.Build(device, device, id, launch);
        launch.Arguments.AddDevice(new JsonObject { ["driver"] = "isa-parallel", ["chardev"] = id, ["id"] = device.Alias() });
    }
}
