using Vireo.Drivers.Node.Networks.Definitions;
using Vireo.Drivers.Node.Networks.Dnsmasq;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Drivers.Node.Networks.State;
using Vireo.Host.Files;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Tests.Networks;

/// <summary>
/// A network's document, and what the real libvirt 9.0.0 did with it: the document while it was on, dnsmasq's files, and libvirt's chains as
/// <c>iptables-save</c> and <c>ip6tables-save</c> wrote them.
/// </summary>
internal sealed class NetworkCase(string name)
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Networks", "Cases");

    internal static IEnumerable<string> With(string file) =>
        Directory.EnumerateDirectories(Root).Where(folder => File.Exists(Path.Combine(folder, file))).Select(Path.GetFileName).OfType<string>().Order();

    internal string Expected(string file) => File.ReadAllText(Path.Combine(Root, name, file));

    internal NetworkDefinition Define() =>
        BridgeNames.Complete(new HostNetworks(), NetworkReader.Read(Expected("network.xml"), DnsmasqOptions.Read));

    internal static DnsmasqFiles FilesOf(NetworkDefinition network) => new NetworkFolders(HostFolders.OfSystem()).DnsmasqOf(network);
}
