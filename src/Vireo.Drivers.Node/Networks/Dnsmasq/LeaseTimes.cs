using System.Xml.Linq;

namespace Vireo.Drivers.Node.Networks.Dnsmasq;

/// <summary>How long addresses are kept, in dnsmasq's words.</summary>
internal static class LeaseTimes
{
    /// <summary>The time after the comma that stands before it; empty: none was said.</summary>
    internal static string Suffix(XElement parent)
    {
        if (parent.Element("lease") is not { } lease)
        {
            return string.Empty;
        }

        string expiry = lease.Attribute("expiry")?.Value ?? "0";
        return expiry == "0" ? ",infinite" : $",{expiry}{lease.Attribute("unit")?.Value[0]}";
    }
}
