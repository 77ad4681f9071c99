using Vireo.Contract.Nodes;
using static Vireo.Tests.Differences.Comparison;

namespace Vireo.Tests.Differences;

/// <summary>Calls of the connection, its host, and the host's interfaces and devices.</summary>
internal static class HostComparisons
{
    internal static IEnumerable<Comparison> All =>
    [
        Of("c.getType()", (c, t) => c.GetDriverTypeAsync(t)),
        Of("c.getVersion()", async (c, t) => Number(await c.GetHypervisorVersionAsync(t))),
        Of("c.getLibVersion()", async (c, t) => Number(await c.GetLibraryVersionAsync(t))),
        Of("c.getHostname()", (c, t) => c.Node.GetHostNameAsync(t)),
        Of("c.isEncrypted()", (c, t) => c.IsEncryptedAsync(t)),
        Of("c.isSecure()", (c, t) => c.IsSecureAsync(t)),
        Of("c.getInfo()", async (c, t) =>
        {
            var info = await c.Node.GetInfoAsync(t);
            return (info.CpuModel, info.MemoryKib / 1024, info.CpuCount, info.CpuFrequencyMhz, info.NumaCellCount, info.SocketsPerCell, info.CoresPerSocket, info.ThreadsPerCore);
        }),
        Of("c.getCapabilities()", (c, t) => c.Node.GetCapabilitiesXmlAsync(t)),
        Of("c.getSecurityModel()", async (c, t) =>
        {
            var model = await c.Node.GetSecurityModelAsync(t);
            return (model.Name, model.Doi);
        }),
        Of("c.getCellsFreeMemory(0, 2)", (c, t) => c.Node.Memory.GetFreeOfCellsAsync(0, 2, t)),
        Of("c.getCellsFreeMemory(1, 5)", (c, t) => c.Node.Memory.GetFreeOfCellsAsync(1, 5, t)),
        Of("c.getCellsFreeMemory(7, 1)", (c, t) => c.Node.Memory.GetFreeOfCellsAsync(7, 1, t)),
        Of("list(c.getFreePages([4, 2048], 0, 1)[0].values())", (c, t) => c.Node.Memory.GetFreePagesAsync([4, 2048], 0, 1, t)),
        Of("c.getMemoryStats(-1)", (c, t) => c.Node.Memory.GetStatisticsAsync(null, t)),
        Of("c.getMemoryParameters()", (c, t) => c.Node.Memory.GetParametersAsync(t)),
        Of("c.getCPUStats(-1)", (c, t) => c.Node.Processors.GetStatisticsAsync(null, t)),
        Of("c.getCPUStats(1)", (c, t) => c.Node.Processors.GetStatisticsAsync(1, t)),
        Of("c.getCPUMap()[0]", async (c, t) => (await c.Node.Processors.GetMapAsync(t)).Count),
        Of("cpus(c.getCPUMap()[1])", async (c, t) => (await c.Node.Processors.GetMapAsync(t)).Online),
        Of("c.getMaxVcpus(None)", (c, t) => c.Node.Processors.GetMaxVcpusAsync(null, t)),
        Of("c.getMaxVcpus('test')", (c, t) => c.Node.Processors.GetMaxVcpusAsync("test", t)),
        Of("c.getSysinfo()", (c, t) => c.Node.Power.GetSystemInfoAsync(t)),
        Of("c.getSEVInfo()", (c, t) => c.Node.Power.GetSevAsync(t)),
        Of("c.getCPUModelNames('x86_64')", (c, t) => c.Node.Processors.GetModelNamesAsync("x86_64", t)),
        Of("c.getCPUModelNames('nonsense')", (c, t) => c.Node.Processors.GetModelNamesAsync("nonsense", t)),
        Of("c.compareCPU('<cpu><arch>i686</arch><model>pentium3</model></cpu>')", (c, t) => c.Node.Processors.CompareAsync("<cpu><arch>i686</arch><model>pentium3</model></cpu>", cancellationToken: t)),
        Of("c.baselineCPU(['<cpu><arch>x86_64</arch><model>Penryn</model></cpu>', '<cpu><arch>x86_64</arch><model>Nehalem</model></cpu>'])", (c, t) => c.Node.Processors.BaselineAsync(["<cpu><arch>x86_64</arch><model>Penryn</model></cpu>", "<cpu><arch>x86_64</arch><model>Nehalem</model></cpu>"], cancellationToken: t)),
        Of("c.baselineCPU(['<nonsense/>'])", (c, t) => c.Node.Processors.BaselineAsync(["<nonsense/>"], cancellationToken: t)),
        Of("c.getDomainCapabilities()", (c, t) => c.Domains.Capabilities.GetAsync(cancellationToken: t)),
        Of("c.domainXMLFromNative('qemu-argv', 'x')", (c, t) => c.Domains.Capabilities.FromNativeAsync("qemu-argv", "x", t)),
        Of("c.getStoragePoolCapabilities()", (c, t) => c.StoragePools.GetCapabilitiesAsync(t)),
        Done("c.suspendForDuration(0, 60)", (c, t) => c.Node.Power.SuspendAsync(NodeSuspendTarget.Memory, 60, t)),
        Of("names(c.listAllInterfaces())", async (c, t) => (await c.Interfaces.ListAsync(cancellationToken: t)).Select(found => found.Name).Order()),
        Of("c.interfaceLookupByName('eth1').MACString()", async (c, t) => (await c.Interfaces.GetByNameAsync("eth1", t)).Mac),
        Of("c.interfaceLookupByMACString('aa:bb:cc:dd:ee:ff').name()", async (c, t) => (await c.Interfaces.GetByMacAsync("aa:bb:cc:dd:ee:ff", t)).Name),
        Of("c.interfaceLookupByName('nope').name()", async (c, t) => (await c.Interfaces.GetByNameAsync("nope", t)).Name),
        Of("c.interfaceLookupByName('eth1').XMLDesc(0)", async (c, t) => await (await c.Interfaces.GetByNameAsync("eth1", t)).GetXmlAsync(cancellationToken: t)),
        Of("c.interfaceLookupByName('eth1').isActive()", async (c, t) => await (await c.Interfaces.GetByNameAsync("eth1", t)).IsActiveAsync(t)),
        Done("c.interfaceLookupByName('eth1').create(0)", async (c, t) => await (await c.Interfaces.GetByNameAsync("eth1", t)).StartAsync(t)),
        Of("[c.changeBegin(0), c.changeBegin(0)]", async (c, t) =>
        {
            await c.Interfaces.BeginChangesAsync(t);
            await c.Interfaces.BeginChangesAsync(t);
            return 0;
        }),
        Done("c.changeCommit(0)", (c, t) => c.Interfaces.CommitChangesAsync(t)),
        Done("c.changeRollback(0)", (c, t) => c.Interfaces.RollBackChangesAsync(t)),
        Of("names(c.listAllDevices())", async (c, t) => (await c.NodeDevices.ListAsync(cancellationToken: t)).Select(found => found.Name).Order()),
        Of("c.nodeDeviceLookupByName('computer').XMLDesc(0)", async (c, t) => await (await c.NodeDevices.GetByNameAsync("computer", t)).GetXmlAsync(cancellationToken: t)),
        Of("c.nodeDeviceLookupByName('computer').listCaps()", async (c, t) => await (await c.NodeDevices.GetByNameAsync("computer", t)).ListCapabilitiesAsync(t)),
        Of("c.nodeDeviceLookupByName('computer').parent()", async (c, t) => await (await c.NodeDevices.GetByNameAsync("computer", t)).GetParentNameAsync(t)),
        Of("c.nodeDeviceLookupByName('nope').name()", async (c, t) => (await c.NodeDevices.GetByNameAsync("nope", t)).Name),
        Done("c.nodeDeviceLookupByName('computer').destroy()", async (c, t) => await (await c.NodeDevices.GetByNameAsync("computer", t)).DestroyAsync(t)),
        Done("c.nodeDeviceLookupByName('computer').reset()", async (c, t) => await (await c.NodeDevices.GetByNameAsync("computer", t)).ResetAsync(t)),
        Of("names(c.listAllSecrets())", async (c, t) => (await c.Secrets.ListAsync(cancellationToken: t)).Select(found => found.UsageId)),
        Of("names(c.listAllNWFilters())", async (c, t) => (await c.NwFilters.ListAsync(t)).Select(found => found.Name)),
    ];

    private static int Number(Version version) => (version.Major * 1_000_000) + (version.Minor * 1000) + version.Build;
}
