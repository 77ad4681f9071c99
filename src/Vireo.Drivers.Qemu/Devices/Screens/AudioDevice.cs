using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Screens;

/// <summary>The host's ends of sound.</summary>
internal sealed class AudioDevice() : QemuDevice("audio")
{
    private static readonly Dictionary<string, string> Drivers = new(StringComparer.Ordinal)
    {
        ["pulseaudio"] = "pa",
        ["file"] = "wav",
    };

    internal override void Build(XElement device, Launch launch)
    {
        string type = device.At("@type") ?? "none";
        JsonObject properties = new JsonObject { ["id"] = "audio" + device.At("@id"), ["driver"] = Drivers.GetValueOrDefault(type, type) }
            .Put("timer-period", device.Number("@timerPeriod"));
        JsonObject? input = AudioSettings.Describe(device.Element("input"), type);
        JsonObject? output = AudioSettings.Describe(device.Element("output"), type);
        switch (type)
        {
            case "oss":
                properties.Put("try-mmap", device.Switch("@tryMMap")).Put("exclusive", device.Switch("@exclusive"))
                    .Put("dsp-policy", device.Number("@dspPolicy"));
                break;
            case "pulseaudio":
                properties.Put("server", device.At("@serverName"));
                break;
            case "file":
                properties.Put("path", device.At("@path"));
                break;
            default:
                break;
        }

        launch.Arguments.Add("-audiodev", properties.Put("in", input).Put("out", output));
    }
}
