using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.CommandLine;

/// <summary>The guest's clock, sleep states and boot.</summary>
internal static class ClockOptions
{
    private const string Moment = "yyyy-MM-ddTHH:mm:ss";

    internal static void Build(Launch launch)
    {
        XElement clock = launch.Guest.Domain.Element("clock") ?? new XElement("clock", new XAttribute("offset", "utc"));
        XElement? rtc = clock.Elements("timer").FirstOrDefault(timer => timer.Is("@name", "rtc"));
        OptionText text = new OptionText("base=" + Base(clock, launch))
            .With("clock", rtc.At("@track") switch { "guest" => "vm", "wall" => "host", "realtime" => "rt", _ => null })
            .With("driftfix", rtc.Is("@tickpolicy", "catchup") ? "slew" : null);
        launch.Arguments.Add("-rtc", text.ToString());
        foreach (XElement timer in clock.Elements("timer"))
        {
            AddTimer(timer, launch);
        }
    }

    private static void AddTimer(XElement timer, Launch launch)
    {
        string? policy = timer.At("@tickpolicy") switch { null or "delay" => "delay", "discard" => "discard", _ => null };
        if (timer.Is("@name", "pit") && policy is not null && launch.Guest.Capabilities.Has("kvm-pit", "lost_tick_policy"))
        {
            launch.Arguments.Add("-global", "kvm-pit.lost_tick_policy=" + policy);
        }
        else if (timer.Is("@name", "hpet") && timer.Switch("@present") == false && !MachineOptions.HasHpetSwitch(launch.Guest))
        {
            launch.Arguments.Add("-no-hpet");
        }
    }

    private static string Base(XElement clock, Launch launch) => clock.At("@offset") switch
    {
        "localtime" or "timezone" => "localtime",
        "variable" => launch.Inputs.Now.AddSeconds(Adjustment(clock, launch)).ToString(Moment, CultureInfo.InvariantCulture),
        "absolute" => DateTimeOffset.FromUnixTimeSeconds(clock.Number("@start") ?? 0).UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture),
        "utc" => "utc",
        var offset => throw QemuFaults.Unsupported($"unsupported clock offset '{offset}'"),
    };

    private static double Adjustment(XElement clock, Launch launch) => (clock.Number("@adjustment") ?? 0)
        + (clock.Is("@basis", "localtime") ? launch.Inputs.LocalOffset.TotalSeconds : 0);
}
