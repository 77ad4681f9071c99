using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>Timers that a PC does not have, or not like that.</summary>
internal static class TimerRules
{
    /// <summary>The last second of the year 9999, in seconds since 1970.</summary>
    private const long LastMoment = 253402300799;

    internal static void Check(Guest guest)
    {
        foreach (XElement timer in guest.Domain.All("clock/timer"))
        {
            CheckOne(timer, guest);
        }

        if (guest.Domain.Is("clock/@offset", "absolute") && guest.Domain.Number("clock/@start") > LastMoment)
        {
            throw QemuFaults.Unsupported($"The maximum 'start' value for <clock offset='absolute'> is {LastMoment}");
        }
    }

    private static void CheckOne(XElement timer, Guest guest)
    {
        string? policy = timer.At("@tickpolicy");
        switch (timer.At("@name"))
        {
            case "platform":
                throw QemuFaults.Unsupported("unsupported timer type (name) 'platform'");
            case "rtc" when timer.Is("@track", "boot"):
                throw QemuFaults.Unsupported("unsupported rtc timer track 'boot'");
            case "rtc" when policy is "merge" or "discard":
                throw QemuFaults.Unsupported($"unsupported rtc timer tickpolicy '{policy}'");
            case "pit" when policy == "merge" || (policy == "catchup" && !guest.Capabilities.Has("kvm-pit", "lost_tick_policy")):
                throw QemuFaults.Unsupported($"unsupported pit tickpolicy '{policy}'");
            case "armvtimer":
                throw QemuFaults.Unsupported($"Configuring the 'armvtimer' timer is not supported for virtType={guest.Domain.At("@type")} "
                    + $"arch={guest.Domain.At("os/type/@arch")} machine={guest.Machine} guests");
            default:
                break;
        }
    }
}
