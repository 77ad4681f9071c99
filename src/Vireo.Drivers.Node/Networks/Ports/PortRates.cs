using System.Globalization;
using System.Xml.Linq;
using Vireo.Contract.Networks.Ports;
using Vireo.Contract.Parameters;
using Vireo.Host.NetworkXml;
using Vireo.Host.Traffic;

namespace Vireo.Drivers.Node.Networks.Ports;

/// <summary>A port's rates as typed parameters.</summary>
internal static class PortRates
{
    /// <summary>The rates; a direction that is not limited is left out.</summary>
    internal static IEnumerable<TypedParameter> Read(NetworkPortDefinition port)
    {
        XElement? bandwidth = port.Root.Element("bandwidth");
        if (TrafficRate.Read(bandwidth, "inbound") is { } inbound)
        {
            yield return Number(NetworkPortParameters.BandwidthInAverage, inbound.Average);
            yield return Number(NetworkPortParameters.BandwidthInPeak, inbound.Peak);
            yield return Number(NetworkPortParameters.BandwidthInFloor, inbound.Floor);
            yield return Number(NetworkPortParameters.BandwidthInBurst, inbound.Burst);
        }

        if (TrafficRate.Read(bandwidth, "outbound") is { } outbound)
        {
            yield return Number(NetworkPortParameters.BandwidthOutAverage, outbound.Average);
            yield return Number(NetworkPortParameters.BandwidthOutPeak, outbound.Peak);
            yield return Number(NetworkPortParameters.BandwidthOutBurst, outbound.Burst);
        }
    }

    /// <summary>The port with these rates and no others.</summary>
    internal static NetworkPortDefinition Set(NetworkPortDefinition port, IReadOnlyList<TypedParameter> parameters)
    {
        uint Of(string name) => parameters.LastOrDefault(parameter => parameter.Field == name)?.Value is TypedParameterValue.UInt32 number ? number.Value : 0;
        var inbound = new TrafficRate(
            Of(NetworkPortParameters.BandwidthInAverage),
            Of(NetworkPortParameters.BandwidthInPeak),
            Of(NetworkPortParameters.BandwidthInBurst),
            Of(NetworkPortParameters.BandwidthInFloor));
        var outbound = new TrafficRate(
            Of(NetworkPortParameters.BandwidthOutAverage),
            Of(NetworkPortParameters.BandwidthOutPeak),
            Of(NetworkPortParameters.BandwidthOutBurst));
        return port.With(root =>
        {
            root.Elements("bandwidth").Remove();
            root.Add(new XElement(
                "bandwidth",
                inbound is { Average: 0, Floor: 0 } ? null : Element("inbound", inbound),
                outbound.Average == 0 ? null : Element("outbound", outbound)));
        });
    }

    private static XElement Element(string direction, TrafficRate rate) => new(
        direction, Attribute("average", rate.Average), Attribute("peak", rate.Peak), Attribute("floor", rate.Floor), Attribute("burst", rate.Burst));

    private static XAttribute? Attribute(string name, ulong rate) =>
        rate == 0 ? null : new XAttribute(name, rate.ToString(CultureInfo.InvariantCulture));

    private static TypedParameter Number(string field, ulong value) => new(field, new TypedParameterValue.UInt32((uint)value));
}
