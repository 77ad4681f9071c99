using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Devices.Screens;

/// <summary>Which of the host's ends of sound a device uses.</summary>
internal static class AudioDevices
{
    /// <summary>The backend's name; the first where a device asks for none.</summary>
    internal static string Find(Guest guest, string? id)
    {
        XElement[] all = [.. guest.Devices.Elements("audio")];
        XElement? found = id is null ? all.FirstOrDefault() : all.FirstOrDefault(audio => audio.Is("@id", id));
        return found is null
            ? throw QemuFaults.Internal(id is null ? "unable to find default audio backend" : $"unable to find audio backend for ID {id}")
            : "audio" + found.At("@id");
    }
}
