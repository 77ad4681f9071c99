using System.Xml.Linq;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Qemu.State;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Tests.State;

public class StatusDocumentTests
{
    private static readonly GuestStatus Status = new()
    {
        Id = 21,
        State = DomainState.Paused,
        Reason = (int)DomainPausedReason.IoError,
        Pid = 20595,
        MonitorPath = "/var/lib/libvirt/qemu/domain-21-web/monitor.sock",
        Folder = "/var/lib/libvirt/qemu/domain-21-web",
        Channels = "/var/lib/libvirt/qemu/channel/target/domain-21-web",
        Vcpus = [(0, 20604), (1, 20605)],
        IsFakeReboot = true,
        Job = "save",
        Domain = new XElement("domain", new XAttribute("type", "kvm"), new XAttribute("id", 21), new XElement("name", "web")),
    };

    [Fact]
    public void GivenAStatus_WhenWrittenAndRead_ThenNothingIsLost()
    {
        GuestStatus read = StatusDocument.Read(StatusDocument.Write(Status, "web"));

        Assert.Equal((21, DomainState.Paused, (int)DomainPausedReason.IoError, 20595), (read.Id, read.State, read.Reason, read.Pid));
        Assert.Equal((Status.MonitorPath, Status.Folder, Status.Channels), (read.MonitorPath, read.Folder, read.Channels));
        Assert.Equal(Status.Vcpus, read.Vcpus);
        Assert.True(read.IsFakeReboot);
        Assert.Equal("save", read.Job);
        Assert.Equal("web", read.Domain.Element("name")?.Value);
    }

    [Fact]
    public void GivenLibvirtdsStatus_WhenRead_ThenItIsUnderstoodAndTheRestIsKept()
    {
        const string Libvirts = """
            <!--
            WARNING: THIS IS AN AUTO-GENERATED FILE.
            -->
            <domstatus state='running' reason='booted' pid='20595'>
              <monitor path='/m.sock' type='unix'/>
              <namespaces><mount/></namespaces>
              <vcpus><vcpu id='0' pid='20604'/></vcpus>
              <qemuCaps><flag name='hda-duplex'/></qemuCaps>
              <libDir path='/lib'/>
              <channelTargetDir path='/channels'/>
              <domain type='kvm' id='21'><name>minimal-kvm</name></domain>
            </domstatus>
            """;
        GuestStatus read = StatusDocument.Read(Libvirts);

        Assert.Equal((DomainState.Running, (int)DomainRunningReason.Booted, "/m.sock"), (read.State, read.Reason, read.MonitorPath));
        Assert.Equal(["namespaces", "qemuCaps"], read.Foreign.Select(element => element.Name.LocalName));
        Assert.Null(read.Domain.Attribute("id"));
    }

    [Theory]
    [InlineData("<domstatus state='running' reason='booted' pid='x'><domain id='1'/></domstatus>")]
    [InlineData("<domstatus state='flying' pid='5'><domain id='1'/></domstatus>")]
    [InlineData("<domstatus state='running' pid='5'/>")]
    public void GivenAStatusThatLacksSomething_WhenRead_ThenThatIsAnError(string text) =>
        Assert.Throws<FormatException>(() => StatusDocument.Read(text));

    [Fact]
    public void GivenACutFile_WhenRead_ThenThatIsAnError() => Assert.ThrowsAny<VirtException>(() => StatusDocument.Read("<domstatus state="));
}
