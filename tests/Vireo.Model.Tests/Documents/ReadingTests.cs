using Vireo.Model.Domains;
using Vireo.Model.Domains.Booting;
using Vireo.Model.HostInterfaces;
using Vireo.Model.Hosts;
using Vireo.Model.Hosts.Domains;
using Vireo.Model.Networks;
using Vireo.Model.Networks.Addresses;
using Vireo.Model.NodeDevices;
using Vireo.Model.NwFilters;
using Vireo.Model.NwFilters.Matches;
using Vireo.Model.Processors;
using Vireo.Model.Secrets;
using Vireo.Model.Storage.PoolKinds;
using Vireo.Model.Storage.Pools;
using Vireo.Model.Storage.Volumes;
using Vireo.Model.Traffic;

namespace Vireo.Model.Tests.Documents;

/// <summary>What the views say of documents that libvirt 9.0.0 told.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void ANetwork()
    {
        NetworkDefinition network = NetworkDefinition.Parse(Recorded("network"));

        Assert.Equal(("lab", true), (network.Name, network.IsIPv6));
        Assert.Equal((ForwardMode.Nat, 1024u), (network.Forward?.Mode, network.Forward?.NatPortStart));
        Assert.Equal(("virbr77", true, 0ul), (network.Bridge.Name, network.Bridge.HasSpanningTree, network.Bridge.DelaySeconds));
        Assert.Equal(["a", "b"], network.Dns.Hosts[0].Names);
        DhcpRange range = Assert.Single(network.Addresses[0].Dhcp!.Ranges); // it is there
        Assert.Equal((12ul, LeaseUnit.Hours), (range.Lease.Expiry, range.Lease.Unit));
        Assert.Equal(5000ul, network.PortGroups[0].Bandwidth.Inbound.PeakKiBPerSecond);
        Assert.Equal(["foo=bar"], network.DnsmasqOptions);
        Assert.Equal("it's", network.Metadata?.Value.Trim());
    }

    [Fact]
    public void APoolAndAVolume()
    {
        StoragePoolDefinition pool = StoragePoolDefinition.Parse(Recorded("pool"));
        VolumeDefinition volume = VolumeDefinition.Parse(Recorded("volume"));

        Assert.Equal((StoragePoolType.Directory, "/srv/images"), (pool.Type, pool.Target.Path));
        Assert.Equal(Convert.ToUInt32("777", 8), pool.Target.Permissions.Mode);
        Assert.Equal((64.MiB, VolumeFormat.Qcow2), (volume.Capacity, volume.Target.Format));
        Assert.Equal(DateTimeOffset.UnixEpoch, volume.Target.Timestamps.Born);
        Assert.Equal(2026, volume.Target.Timestamps.Modified?.Year);
    }

    [Fact]
    public void AFilter()
    {
        NwFilterDefinition filter = NwFilterDefinition.Parse(Recorded("nwfilter"));

        Assert.Equal(("clean-web", "ipv4", -700), (filter.Name, filter.Chain, filter.Priority));
        Assert.Equal("10.0.0.1", filter.References[0].Parameters[0].Value);
        var udp = Assert.IsType<NwFilterMatch.IPv4>(filter.Rules[0].Protocols[0]);
        Assert.Equal(("10.0.0.0", "68", "udp"), (udp.Addresses.Source, udp.Ports.SourceStart, udp.Protocol));
        var tcp = Assert.IsType<NwFilterMatch.Tcp>(filter.Rules[1].Protocols[0]);
        Assert.Equal(("NEW,ESTABLISHED", "81", "web & more"), (tcp.Internet.Connections.State, tcp.Ports.DestinationEnd, tcp.Comment));
        Assert.Equal((NwFilterAction.Drop, NwFilterDirection.InOut), (filter.Rules[2].Action, filter.Rules[2].Direction));
        Assert.IsType<NwFilterMatch.All>(filter.Rules[2].Protocols[0]);
    }

    [Fact]
    public void ASecret()
    {
        SecretDefinition secret = SecretDefinition.Parse(Recorded("secret"));

        Assert.Equal((false, true, "key of \"web\""), (secret.IsEphemeral, secret.IsPrivate, secret.Description));
        Assert.Equal("/var/lib/web.qcow2", Assert.IsType<SecretUsage.Volume>(secret.Usage).Path);
    }

    [Fact]
    public void NodeDevices()
    {
        var pci = Assert.IsType<NodeDeviceCapability.Pci>(NodeDeviceDefinition.Parse(Recorded("nodedev-pci")).Capabilities[0]);
        var storage = Assert.IsType<NodeDeviceCapability.Storage>(NodeDeviceDefinition.Parse(Recorded("nodedev-storage")).Capabilities[0]);

        Assert.Equal((0xffff00u, 1u, 0x1af4u, "Red Hat, Inc."), (pci.Class, pci.Slot, pci.VendorId, pci.VendorName));
        Assert.Equal(("/dev/vda", 274877906944ul), (storage.Block, storage.SizeBytes));
        Assert.IsType<NodeDeviceCapability.Network>(NodeDeviceDefinition.Parse(Recorded("nodedev-net")).Capabilities[0]);
        Assert.IsType<NodeDeviceCapability.System>(NodeDeviceDefinition.Parse(Recorded("nodedev-computer")).Capabilities[0]);
    }

    [Fact]
    public void AnInterface()
    {
        InterfaceDefinition card = InterfaceDefinition.Parse(Recorded("interface"));

        Assert.Equal((HostInterfaceType.Ethernet, "eth1", InterfaceStart.OnBoot, 1492u), (card.Type, card.Name, card.Start, card.Mtu));
        Assert.Equal((AddressFamily.IPv4, "192.168.0.5"), (card.Protocols[0].Family, card.Protocols[0].Addresses[0].Address));
        Assert.Equal(["192.168.0.1"], card.Protocols[0].Gateways);
    }

    [Fact]
    public void Capabilities_OfAHost()
    {
        Capabilities host = Capabilities.Parse(Recorded("capabilities"));

        Assert.Equal((Architecture.X64, "AMD", 2u), (host.Host.Cpu.Architecture, host.Host.Cpu.Vendor, host.Host.Cpu.Topology.Cores));
        Assert.Contains("avx2", host.Host.Cpu.Features);
        Assert.True(host.Host.CanMigrateLive);
        Assert.Contains("tcp", host.Host.MigrationTransports);
        Assert.Equal(host.Host.Topology.Count, (uint)host.Host.Topology.Cells.Count);
        Assert.Contains(host.Guests, guest => guest.Architecture.Name == Architecture.X64 && guest.Architecture.Domains.Any(domain => domain.Type == DomainType.Qemu));
    }

    [Fact]
    public void Capabilities_OfAGuest()
    {
        DomainCapabilities guest = DomainCapabilities.Parse(Recorded("domcapabilities"));

        Assert.Equal(("/usr/bin/qemu-system-x86_64", 255u, true), (guest.Emulator, guest.MaxProcessors, guest.HasIOThreads));
        Assert.Equal(["/usr/share/OVMF/OVMF_CODE_4M.fd"], guest.Boot.Loader.Paths);
        CpuModeCapability model = Assert.Single(guest.Cpu.Modes, mode => mode.Mode == CpuMode.HostModel);
        Assert.Equal(("EPYC", ModelFallback.Forbid, "AMD"), (model.Models[0].Name, model.Models[0].Fallback, model.Vendor));
        Assert.Contains(guest.Devices.Disk.Options, option => option.Name == "bus" && option.Values.Contains("virtio"));
        Assert.True(guest.Features.HasBackup);
    }

    [Fact]
    public void Capabilities_OfPools()
    {
        StoragePoolCapabilities pools = StoragePoolCapabilities.Parse(Recorded("pool-capabilities"));

        PoolCapability logical = Assert.Single(pools.Pools, pool => pool.Type == StoragePoolType.Logical);
        Assert.Contains("lvm2", logical.Options.Single(option => option.Name == "sourceFormatType").Values);
        Assert.Contains(pools.Pools, pool => pool is { Type: StoragePoolType.Directory, IsSupported: true, DefaultVolumeFormat: "raw" });
    }

    private static string Recorded(string name) =>
        RecordedDocuments.Text(Path.Combine("Vireo.Model.Tests", "Documents", "Recorded", name + ".xml"));
}
