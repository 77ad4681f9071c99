using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.CommandLine;

/// <summary>The environment that QEMU runs in.</summary>
internal static class Environments
{
    /// <summary>Where programs are looked for when the daemon's own environment does not say.</summary>
    private const string DefaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    internal static IEnumerable<KeyValuePair<string, string>> Of(Guest guest, LaunchInputs inputs)
    {
        yield return KeyValuePair.Create("LC_ALL", "C");
        yield return KeyValuePair.Create("PATH", inputs.Path ?? DefaultPath);
        if (inputs.IsPrivileged)
        {
            yield return KeyValuePair.Create("HOME", inputs.DomainFolder);
            yield return KeyValuePair.Create("XDG_DATA_HOME", inputs.DomainFolder + "/.local/share");
            yield return KeyValuePair.Create("XDG_CACHE_HOME", inputs.DomainFolder + "/.cache");
            yield return KeyValuePair.Create("XDG_CONFIG_HOME", inputs.DomainFolder + "/.config");
        }
        else
        {
            foreach (KeyValuePair<string, string> variable in inputs.Inherited)
            {
                yield return variable;
            }

            yield return KeyValuePair.Create("XDG_CACHE_HOME", inputs.DomainFolder + "/.cache");
        }

        foreach (XElement screen in guest.Devices.Elements("graphics").Where(graphics => graphics.Is("@type", "sdl")))
        {
            foreach ((string variable, string attribute) in new[] { ("XAUTHORITY", "@xauth"), ("DISPLAY", "@display") })
            {
                if (screen.At(attribute) is { } value)
                {
                    yield return KeyValuePair.Create(variable, value);
                }
            }
        }

        if (guest.Domain.Is("clock/@offset", "timezone") && guest.Domain.At("clock/@timezone") is { } zone)
        {
            yield return KeyValuePair.Create("TZ", zone);
        }
    }
}
