using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Validation;

/// <summary>What graphics cards, sound, displays and input devices may not say.</summary>
internal static class SmallDeviceValidation
{
    internal static void Check(XElement domain, XElement devices)
    {
        foreach (XElement card in devices.Elements("video"))
        {
            CheckVideo(card);
        }

        CheckSound(devices);
        foreach (XElement input in devices.Elements("input"))
        {
            CheckInput(input, domain.At("os/type") ?? string.Empty);
        }

        foreach (XElement memory in devices.Elements("shmem"))
        {
            CheckSharedMemory(memory.At("@name") ?? string.Empty);
        }

        if (devices.Elements("redirdev").Any()
            && !devices.Elements("controller").Any(one => one.Is("@type", "usb") && !one.Is("@model", "none")))
        {
            throw DomainFaults.Unsupported("cannot add redirected USB device: USB is disabled for this domain");
        }

        if (devices.Elements().FirstOrDefault(device => device.Is("address/@type", "unassigned") && device.Name != "hostdev") is not null)
        {
            throw DomainFaults.Unsupported("address of type 'unassigned' is supported only for hostdevs");
        }
    }

    private static void CheckVideo(XElement card)
    {
        string? type = card.At("model/@type");
        bool vhostUser = card.Is("driver/@name", "vhostuser");
        if (vhostUser && type != "virtio")
        {
            throw DomainFaults.Unsupported("'vhostuser' driver is only supported with 'virtio' device");
        }

        if (!vhostUser && card.Element("model").Has("acceleration/@rendernode"))
        {
            throw DomainFaults.Unsupported("unsupported rendernode accel attribute without 'vhostuser'");
        }

        if (card.Element("model")?.Element("resolution") is { } resolution && (resolution.Is("@x", "0") || resolution.Is("@y", "0")))
        {
            throw DomainFaults.Unsupported("video resolution values must be greater than 0");
        }

        if (type == "ramfb" && card.Element("address") is not null)
        {
            throw DomainFaults.Unsupported("address not supported for video type ramfb");
        }

        if (type != "virtio")
        {
            VirtioOptions.Refuse(card);
        }
    }

    private static void CheckSound(XElement devices)
    {
        string?[] ids = [.. devices.Elements("audio").Select(audio => audio.At("@id"))];
        foreach (XElement user in devices.Elements("sound").Concat(devices.Elements("graphics")))
        {
            if (user.At("audio/@id") is { } id && !ids.Contains(id))
            {
                throw DomainFaults.Xml($"no audio device with ID {id}");
            }
        }

        if (ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any())?.Key is { } repeated)
        {
            throw DomainFaults.Xml($"audio ID {repeated} is used multiple times");
        }

        if (devices.Elements("graphics").Any(one => one.Is("@type", "dbus") && one.Is("@p2p", "yes") && one.Has("@address")))
        {
            throw DomainFaults.Xml("D-Bus p2p with an address is not supported");
        }
    }

    private static void CheckInput(XElement input, string os)
    {
        string type = input.At("@type") ?? string.Empty;
        string bus = input.At("@bus") ?? "none";
        if (os == "hvm" && bus == "ps2" && type is not ("mouse" or "keyboard"))
        {
            throw DomainFaults.Internal($"ps2 bus does not support {type} input device");
        }

        if (os == "hvm" && bus == "xen")
        {
            throw DomainFaults.Internal("unsupported input bus xen");
        }

        if (type == "passthrough" && bus != "virtio")
        {
            throw DomainFaults.Unsupported("only bus 'virtio' is supported for 'passthrough' input devices");
        }

        if (type == "evdev" && bus != "none")
        {
            throw DomainFaults.Unsupported("input evdev doesn't support bus element");
        }

        if (input.At("@model") is { } model && bus != "virtio")
        {
            throw DomainFaults.Unsupported($"only bus 'virtio' is supported for input model '{model}'");
        }
    }

    private static void CheckSharedMemory(string name)
    {
        if (name.Contains('/', StringComparison.Ordinal))
        {
            throw DomainFaults.Unsupported("shmem name cannot include '/' character");
        }

        if (name is "." or "..")
        {
            throw DomainFaults.Unsupported($"shmem name cannot be equal to '{name}'");
        }
    }
}
