using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>What the driver does not do when a guest ends.</summary>
internal static class ActionRules
{
    internal static void Check(XElement domain)
    {
        if (domain.At("on_poweroff") == "restart" && domain.At("on_reboot") == "destroy")
        {
            throw QemuFaults.Unsupported("qemu driver doesn't support 'onReboot' set to 'destroy and 'onPoweroff' set to 'reboot'");
        }

        foreach (string name in new[] { "on_poweroff", "on_reboot", "on_crash" })
        {
            string? action = domain.At(name);
            if (action == "rename-restart")
            {
                throw QemuFaults.Unsupported($"qemu driver doesn't support the 'rename-restart' action for '{name}'");
            }

            if (action == "preserve" && name != "on_crash")
            {
                throw QemuFaults.Unsupported($"qemu driver doesn't support the 'preserve' action for 'on_reboot'/'on_poweroff'");
            }
        }
    }
}
