using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Node.Networks.Dnsmasq;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Errors;
using Vireo.Host.Files;
using Vireo.Host.NetworkXml;
using Vireo.Host.Objects;
using Vireo.Host.Xml;

namespace Vireo.Drivers.Node.Networks.State;

/// <summary>What a network that is on is like, in a file that the next daemon reads, be it this one or libvirt's.</summary>
internal static class NetworkStatus
{
    /// <summary>Writes it.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.SystemError"/>: it cannot be written.</exception>
    internal static void Save(NetworkFolders folders, NetworkState state)
    {
        var root = new XElement(
            "networkstatus",
            new XElement("class_id", new XAttribute("bitmap", state.Promised.ClassText)),
            new XElement("floor", new XAttribute("sum", state.Promised.SumKib.ToString(CultureInfo.InvariantCulture))),
            LiveDocument.Of(state).Root);
        AtomicFile.Write(
            folders.StatusOf(state.Name), FileHeader.For("net-edit", state.Name, state.Uuid) + XmlOutput.Format(root).TrimEnd('\n'));
    }

    /// <summary>Reads one.</summary>
    /// <returns>The state; null: what stands there is no status.</returns>
    internal static NetworkState? Read(string text)
    {
        try
        {
            XElement root = XmlDocuments.Parse(text, "(network_status)", root: null, VirtErrorDomain.Network);
            XElement? network = root.DescendantsAndSelf("network").FirstOrDefault();
            return network is null ? null : new NetworkState
            {
                Record = new NetworkRecord { Definition = NetworkReader.Read(network, DnsmasqOptions.Read), IsActive = true },
                Promised = PromisedTraffic.Parse(root.Element("class_id")?.Attribute("bitmap")?.Value, root.Element("floor")?.Attribute("sum")?.Value),
            };
        }
        catch (VirtException)
        {
            return null;
        }
    }
}
