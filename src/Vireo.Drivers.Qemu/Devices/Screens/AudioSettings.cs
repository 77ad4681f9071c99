using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;

namespace Vireo.Drivers.Qemu.Devices.Screens;

/// <summary>How one direction of sound is mixed and handed to the host.</summary>
internal static class AudioSettings
{
    internal static JsonObject? Describe(XElement? direction, string type)
    {
        if (direction is null)
        {
            return null;
        }

        JsonObject settings = new JsonObject()
            .Put("mixing-engine", direction.Switch("@mixingEngine"))
            .Put("fixed-settings", direction.Switch("@fixedSettings"))
            .Put("voices", direction.Number("@voices"))
            .Put("buffer-length", direction.Number("@bufferLength"));
        if (direction.Element("settings") is { } format)
        {
            settings.Put("frequency", format.Number("@frequency")).Put("channels", format.Number("@channels"))
                .Put("format", format.At("@format"));
        }

        switch (type)
        {
            case "alsa":
                settings.Put("dev", direction.At("@dev"));
                break;
            case "coreaudio" or "sdl":
                settings.Put("buffer-count", direction.Number("@bufferCount"));
                break;
            case "jack":
                settings.Put("server-name", direction.At("@serverName")).Put("client-name", direction.At("@clientName"))
                    .Put("connect-ports", direction.At("@connectPorts")).Put("exact-name", direction.Switch("@exactName"));
                break;
            case "oss":
                settings.Put("dev", direction.At("@dev")).Put("buffer-count", direction.Number("@bufferCount"))
                    .Put("try-poll", direction.Switch("@tryPoll"));
                break;
            case "pulseaudio":
                settings.Put("name", direction.At("@name")).Put("stream-name", direction.At("@streamName"))
                    .Put("latency", direction.Number("@latency"));
                break;
            default:
                break;
        }

        return settings.Count > 0 ? settings : null;
    }
}
