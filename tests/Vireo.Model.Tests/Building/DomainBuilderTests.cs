using System.Diagnostics;
using Vireo.Model.Domains.Building;
using Vireo.Model.Domains.Devices.Disks;
using Vireo.Model.Domains.Devices.Disks.Sources;
using Vireo.Model.Tests.Schemas;

namespace Vireo.Model.Tests.Building;

/// <summary>Guests that the builder makes.</summary>
public sealed class DomainBuilderTests
{
    private static DomainBuilder Web => DomainBuilder.Kvm("web", memory: 4.GiB, processors: 2)
        .WithUefi(secureBoot: true)
        .WithDisk("/images/web.qcow2")
        .WithDisk(new DiskSource.Network { Protocol = DiskProtocol.Rbd, Image = "pool/data", Hosts = { new DiskHost { Name = "ceph", Port = 6789 } } })
        .WithCdRom("/isos/debian.iso")
        .WithNetwork()
        .WithBridge("br0")
        .WithVnc("127.0.0.1")
        .WithConsole()
        .WithGuestAgent()
        .WithHostServices();

    [Fact]
    public void ACommonGuest_IsWhatOneWouldHaveWritten() => Assert.Equal(
        """
        <domain type='kvm'>
          <name>web</name>
          <memory unit='KiB'>4194304</memory>
          <vcpu>2</vcpu>
          <os firmware='efi'>
            <type arch='x86_64' machine='q35'>hvm</type>
            <firmware>
              <feature name='secure-boot' enabled='yes'/>
              <feature name='enrolled-keys' enabled='yes'/>
            </firmware>
          </os>
          <features>
            <acpi/>
            <apic/>
          </features>
          <cpu mode='host-passthrough'/>
          <devices>
            <disk type='file'>
              <driver name='qemu' type='qcow2' discard='unmap'/>
              <source file='/images/web.qcow2'/>
              <target dev='vda' bus='virtio'/>
            </disk>
            <disk type='network'>
              <driver name='qemu' type='raw' discard='unmap'/>
              <source protocol='rbd' name='pool/data'>
                <host name='ceph' port='6789'/>
              </source>
              <target dev='vdb' bus='virtio'/>
            </disk>
            <disk device='cdrom' type='file'>
              <driver name='qemu' type='raw'/>
              <source file='/isos/debian.iso'/>
              <target dev='sda' bus='sata'/>
              <readonly/>
            </disk>
            <interface type='network'>
              <source network='default'/>
              <model type='virtio'/>
            </interface>
            <interface type='bridge'>
              <source bridge='br0'/>
              <model type='virtio'/>
            </interface>
            <serial type='pty'/>
            <console type='pty'>
              <target type='serial'/>
            </console>
            <channel type='unix'>
              <target type='virtio' name='org.qemu.guest_agent.0'/>
            </channel>
            <input type='tablet' bus='usb'/>
            <graphics type='vnc' autoport='yes' listen='127.0.0.1'/>
            <video>
              <model type='virtio'/>
            </video>
            <memballoon model='virtio' freePageReporting='on'/>
            <rng model='virtio'>
              <backend model='random'>/dev/urandom</backend>
            </rng>
          </devices>
        </domain>

        """,
        Web.Definition.ToXml());

    [Fact]
    public async Task ACommonGuest_IsValidByLibvirtsSchema()
    {
        string schema = Path.Combine(RelaxGrammar.Folder, "domain.rng");
        Assert.SkipUnless(File.Exists(schema), $"{schema} is not installed (Debian: libvirt0)");
        Assert.SkipUnless(File.Exists("/usr/bin/xmllint"), "xmllint is not installed (Debian: libxml2-utils)");
        using var xmllint = new Process
        {
            StartInfo = new("/usr/bin/xmllint", ["--noout", "--relaxng", schema, "-"]) { RedirectStandardInput = true, RedirectStandardError = true },
        };
        xmllint.Start();
        Task<string> said = xmllint.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await xmllint.StandardInput.WriteAsync(Web.Definition.ToXml());
        xmllint.StandardInput.Close();
        await xmllint.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("- validates", (await said).Trim());
    }

    [Fact]
    public void Disks_AreNamedInOrder_BeyondTheAlphabetToo()
    {
        DomainBuilder builder = DomainBuilder.Test("many", 1.GiB, 1);
        for (int i = 0; i < 28; i++)
        {
            builder.WithDisk($"/{i}");
        }

        Assert.Equal(["vda", "vdz", "vdaa", "vdab"], new[] { 0, 25, 26, 27 }.Select(i => builder.Definition.Devices.Disks[i].Target.Device));
    }

    [Fact]
    public void GivenNoNameOrNothingToRunWith_ThenItIsRefused()
    {
        Assert.Throws<ArgumentException>(() => DomainBuilder.Kvm(" ", 1.GiB, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DomainBuilder.Kvm("a", DataSize.Zero, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DomainBuilder.Kvm("a", 1.GiB, 0));
    }

    [Fact]
    public void AnEmptyDrive_HasNoSource()
    {
        Disk drive = DomainBuilder.Test("a", 1.GiB, 1).WithCdRom().Definition.Devices.Disks[0];

        Assert.Equal("<disk device='cdrom' type='file'>\n  <driver name='qemu' type='raw'/>\n  <target dev='sda' bus='sata'/>\n  <readonly/>\n</disk>\n", drive.ToXml());
    }
}
