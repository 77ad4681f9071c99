using Vireo.Contract.Domains.States;
using Vireo.Contract.HostInterfaces;
using Vireo.Contract.Networks;
using Vireo.Contract.NodeDevices;
using Vireo.Contract.Storage;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>The node behind <c>test:///default</c>, with its one running guest.</summary>
internal static class DefaultNode
{
    private const string Guest = """
        <domain type='test'>
          <name>test</name>
          <uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
          <memory>8388608</memory>
          <currentMemory>2097152</currentMemory>
          <vcpu>2</vcpu>
          <os><type>hvm</type></os>
          <devices>
            <disk type='file' device='disk'>
              <source file='/guest/diskimage1'/>
              <target dev='vda' bus='virtio'/>
              <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
            </disk>
            <interface type='network'>
              <mac address='aa:bb:cc:dd:ee:ff'/>
              <source network='default'/>
              <target dev='testnet0'/>
              <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>
            </interface>
            <memballoon model='virtio'>
              <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>
            </memballoon>
          </devices>
        </domain>
        """;

    /// <summary><c>VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM</c>.</summary>
    private const uint System = 1;

    /// <summary><c>..._CAP_SCSI_HOST</c> and <c>..._CAP_VPORTS</c>.</summary>
    private const uint ScsiHost = 0x220;

    /// <summary><c>..._CAP_FC_HOST</c>.</summary>
    private const uint FibreChannel = 0x400;

    private static IReadOnlyList<TestNodeDevice> Devices { get; } =
    [
        new(new NodeDeviceHandle("scsi_host1"), "scsi_host", ScsiHost | FibreChannel),
        new(new NodeDeviceHandle("scsi_host2"), "scsi_host", ScsiHost | FibreChannel),
        new(new NodeDeviceHandle("scsi_host11"), "scsi_host", ScsiHost),
        new(new NodeDeviceHandle("computer"), "system", System),
    ];

    internal static TestNode Create()
    {
        var node = new TestNode(new NodeCpu())
        {
            Networks = [new NetworkHandle("default", Guid.Parse("dd8fe884-6c02-601e-7551-cca97df1c5df"))],
            StoragePools = [new StoragePoolHandle("default-pool", Guid.Parse("dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566"))],
            Interfaces = [new InterfaceHandle("eth1", "aa:bb:cc:dd:ee:ff")],
            Devices = Devices,
        };
        var stopped = new TestDomainState { Definition = DomainReader.Read(Guest, node.Reading), IsPersistent = true };
        var guest = new HostedDomain<TestDomainState>(stopped.Start(node.NextId(), DomainRunningReason.Unknown));
        lock (node.Domains.Gate)
        {
            node.Domains.Add(guest);
        }

        return node;
    }
}
