using System.Globalization;
using System.Xml.Linq;

namespace Vireo.Host.Traffic;

/// <summary>How much traffic may go one way (an <c>inbound</c> or <c>outbound</c> element).</summary>
/// <param name="Average">KiB a second in the long run; 0: not limited.</param>
/// <param name="Peak">KiB a second at the most; 0: as the average.</param>
/// <param name="Burst">KiB at the speed of the peak; 0: tc's own.</param>
/// <param name="Floor">KiB a second that are promised; 0: none.</param>
public sealed record TrafficRate(ulong Average, ulong Peak = 0, ulong Burst = 0, ulong Floor = 0)
{
    /// <summary>KiB a second at the most.</summary>
    public ulong Ceiling => Peak > 0 ? Peak : Average;

    /// <summary>Reads one direction.</summary>
    /// <param name="bandwidth">The <c>bandwidth</c> element in normal form; null: there is none.</param>
    /// <param name="direction"><c>inbound</c> or <c>outbound</c>, as the guests see it.</param>
    /// <returns>The rate; null: nothing was said.</returns>
    public static TrafficRate? Read(XElement? bandwidth, string direction) => bandwidth?.Element(direction) is { } rate
        ? new TrafficRate(Number(rate, "average"), Number(rate, "peak"), Number(rate, "burst"), Number(rate, "floor"))
        : null;

    private static ulong Number(XElement rate, string name) =>
        ulong.TryParse(rate.Attribute(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) ? number : 0;
}
