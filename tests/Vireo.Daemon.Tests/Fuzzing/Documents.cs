using System.Collections.Concurrent;

namespace Vireo.Daemon.Tests.Fuzzing;

/// <summary>Documents of every kind that the daemon reads, to begin with.</summary>
internal static class Documents
{
    /// <summary>All of them.</summary>
    internal static IReadOnlyList<string> All { get; } = [.. Short, .. Definitions(), .. Lines()];

    /// <summary>Those of a kind.</summary>
    /// <param name="root">What its first element is called.</param>
    internal static IReadOnlyList<string> Of(string root) => ByRoot.GetOrAdd(root, static name => [.. All.Where(text => text.StartsWith('<' + name, StringComparison.Ordinal))]);

    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> ByRoot = [];

    private static IEnumerable<string> Short =>
    [
        "<domain type='test'><name>f</name><memory>1024</memory><vcpu>1</vcpu><os><type>hvm</type></os></domain>",
        "<domainsnapshot><name>s</name><description>d</description><disks><disk name='vda' snapshot='internal'/></disks></domainsnapshot>",
        "<domaincheckpoint><name>c</name><disks><disk name='vda' checkpoint='bitmap'/></disks></domaincheckpoint>",
        "<domainbackup mode='pull'><server name='localhost' port='10809'/><disks><disk name='vda' type='file'><scratch file='/nonexistent/x'/></disk></disks></domainbackup>",
        "<network><name>n</name><bridge name='virbr9'/><ip address='10.1.1.1' netmask='255.255.255.0'><dhcp><range start='10.1.1.2' end='10.1.1.9'/></dhcp></ip></network>",
        "<networkport><owner><name>test</name><uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid></owner><mac address='52:54:00:7b:35:93'/><plug type='network' bridge='virbr0'/></networkport>",
        "<pool type='dir'><name>p</name><target><path>/nonexistent/p</path></target></pool>",
        "<volume><name>v.img</name><capacity unit='G'>1</capacity><allocation>0</allocation><target><format type='qcow2'/></target></volume>",
        "<interface type='bridge' name='br9'><start mode='onboot'/><bridge stp='on'><interface type='ethernet' name='eth9'/></bridge></interface>",
        "<device><parent>computer</parent><capability type='scsi_host'><capability type='fc_host'><wwnn>1000000023452345</wwnn><wwpn>2000000012341234</wwpn></capability></capability></device>",
        "<secret ephemeral='no' private='yes'><usage type='volume'><volume>/nonexistent/v</volume></usage></secret>",
        "<filter name='f' chain='root'><rule action='drop' direction='in' priority='500'><tcp srcipaddr='1.2.3.4' dstportstart='22'/></rule></filter>",
        "<cpu match='exact'><model>qemu64</model><topology sockets='1' cores='2' threads='1'/><feature policy='require' name='vmx'/></cpu>",
        "<disk type='file' device='disk'><source file='/nonexistent/d'/><target dev='vdb' bus='virtio'/></disk>",
        "<interface type='network'><source network='default'/><mac address='52:54:00:00:00:01'/><model type='virtio'/></interface>",
        "<host mac='52:54:00:00:00:02' name='h' ip='10.1.1.3'/>",
        "<source><host name='h'/><dir path='/nonexistent'/></source>",
    ];

    private static IEnumerable<string> Definitions() =>
        Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "Corpus")).Order(StringComparer.Ordinal).Select(folder => File.ReadAllText(Path.Combine(folder, "input.xml")));

    private static IEnumerable<string> Lines() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(line => line.Contains('<', StringComparison.Ordinal))
            .Select(line => line[line.IndexOf('<', StringComparison.Ordinal)..]);
}
