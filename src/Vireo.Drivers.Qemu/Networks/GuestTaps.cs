using System.Globalization;
using System.Net.NetworkInformation;
using System.Xml.Linq;
using Microsoft.Win32.SafeHandles;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Launching;
using Vireo.Drivers.Qemu.Live;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Links;
using Vireo.Host.Traffic;

namespace Vireo.Drivers.Qemu.Networks;

/// <summary>
/// The taps of one start: made, joined to their bridges, and open until QEMU has them. They are QEMU's then, and go with it; where QEMU does
/// not start they go with this.
/// </summary>
internal sealed class GuestTaps : IDisposable
{
    /// <summary>The first byte of a tap's own address: as high as can be, so that no bridge takes it for its own.</summary>
    private const byte High = 0xfe;
    private const byte LessHigh = 0xfa;

    private static readonly string[] Bridged = ["network", "bridge"];
    private static readonly string[] WithVirtioHeader = ["e1000e", "vmxnet3"];

    private readonly Dictionary<string, IReadOnlyList<SafeFileHandle>> _taps = new(StringComparer.Ordinal);

    /// <summary>Makes the taps that a guest needs.</summary>
    /// <param name="live">The running definition, whose NICs have their ports.</param>
    /// <param name="names">Gives names.</param>
    /// <returns>The definition with the taps' names.</returns>
    /// <exception cref="Errors.VirtException">A bridge is not there, or the kernel refuses.</exception>
    internal async Task<DomainDefinition> MakeAsync(DomainDefinition live, TapNames names)
    {
        foreach (XElement nic in live.Root.All("devices/interface").Where(nic => Bridged.Contains(nic.At("@type"))).ToArray())
        {
            string alias = nic.Alias() ?? string.Empty;
            string name = nic.At("target/@dev") is { Length: > 0 } said && !said.Contains('%', StringComparison.Ordinal) ? said : names.Next();
            string bridge = nic.At("source/@bridge") ?? throw DriverFaults.Internal("Missing bridge name");
            _taps[alias] = TapLinks.Create(name, (int)(nic.Number("driver/@queues") ?? 1), HasVirtioHeader(nic));
            Join(nic, name, bridge);
            await TrafficControl.LimitAsync(name, nic.Element("bandwidth")).ConfigureAwait(false);
            live = live.WithTap(alias, name);
        }

        return live;
    }

    /// <summary>An open tap.</summary>
    /// <returns>The tap, which stays this one's; null: the NIC has none.</returns>
    internal SafeFileHandle? Find(PassedDescriptor wanted) =>
        _taps.TryGetValue(wanted.Alias, out IReadOnlyList<SafeFileHandle>? queues) && wanted.Index < queues.Count ? queues[wanted.Index] : null;

    /// <summary>Every open tap.</summary>
    internal IEnumerable<SafeFileHandle> All => _taps.Values.SelectMany(queues => queues);

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (SafeFileHandle tap in All)
        {
            tap.Dispose();
        }
    }

    private static void Join(XElement nic, string name, string bridge)
    {
        // Before it joins: a bridge without an address of its own takes its ports' lowest.
        HostLinks.SetMac(name, TapMac(nic.At("mac/@address") ?? string.Empty));
        uint mtu = uint.TryParse(nic.At("mtu/@size"), NumberStyles.None, CultureInfo.InvariantCulture, out uint said) ? said : HostLinks.MtuOf(bridge);
        HostLinks.SetMtu(name, mtu);
        HostLinks.Attach(bridge, name);
        if (nic.Is("port/@isolated", "yes"))
        {
            Bridges.Isolate(name);
        }

        if (nic.Is("source/@macTableManager", "libvirt"))
        {
            Bridges.StopLearning(name);
        }

        HostLinks.SetNoQueue(name);
        HostLinks.SetOnline(name, isOnline: true);
    }

    private static PhysicalAddress TapMac(string guestMac)
    {
        byte[] mac = PhysicalAddress.Parse(guestMac).GetAddressBytes();
        mac[0] = mac[0] == High ? LessHigh : High;
        return new PhysicalAddress(mac);
    }

    private static bool HasVirtioHeader(XElement nic) => nic.At("model/@type") is { } model
        && (model.StartsWith("virtio", StringComparison.Ordinal) || WithVirtioHeader.Contains(model));
}
