using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Metadata;
using Vireo.Contract.Domains.NetworkCards;
using Vireo.Contract.Domains.Processors;
using static Vireo.Tests.Differences.Comparison;

namespace Vireo.Tests.Differences;

/// <summary>Calls that look for guests, and look at one.</summary>
internal static class GuestComparisons
{
    internal static IEnumerable<Comparison> All =>
    [
        Of("names(c.listAllDomains())", async (c, t) => (await c.Domains.ListAsync(cancellationToken: t)).Select(domain => domain.Name).Order()),
        Of("names(c.listAllDomains(1))", async (c, t) => (await c.Domains.ListAsync(ListDomainsFlags.Active, t)).Select(domain => domain.Name).Order()),
        Of("names(c.listAllDomains(2))", async (c, t) => (await c.Domains.ListAsync(ListDomainsFlags.Inactive, t)).Select(domain => domain.Name).Order()),
        Of("c.lookupByName('idle').UUIDString()", async (c, t) => (await c.Domains.GetByNameAsync("idle", t)).Uuid),
        Of("c.lookupByName('nope').name()", async (c, t) => (await c.Domains.GetByNameAsync("nope", t)).Name),
        Of("c.lookupByID(1).name()", async (c, t) => (await c.Domains.GetByIdAsync(1, t)).Name),
        Of("c.lookupByID(99).name()", async (c, t) => (await c.Domains.GetByIdAsync(99, t)).Name),
        Of("c.lookupByUUIDString('6695eb01-f6a4-8304-79aa-97f2502e1932').name()", async (c, t) => (await c.Domains.GetByUuidAsync(new Guid("6695eb01-f6a4-8304-79aa-97f2502e1932"), t)).Name),
        Of("c.lookupByUUIDString('6695eb01-f6a4-8304-79aa-97f2502e1999').name()", async (c, t) => (await c.Domains.GetByUuidAsync(new Guid("6695eb01-f6a4-8304-79aa-97f2502e1999"), t)).Name),
        OfGuest("d.info()[:4]", async (d, t) =>
        {
            var info = await d.GetInfoAsync(t);
            return (info.State, info.MaxMemoryKib, info.MemoryKib, info.VirtualCpuCount);
        }),
        OfGuest("d.state()", async (d, t) =>
        {
            var status = await d.GetStatusAsync(t);
            return (status.State, status.Reason);
        }),
        OfGuest("d.OSType()", (d, t) => d.GetOsTypeAsync(t)),
        OfGuest("d.isActive()", (d, t) => d.IsActiveAsync(t)),
        OfGuest("d.isPersistent()", (d, t) => d.IsPersistentAsync(t)),
        OfGuest("d.isUpdated()", (d, t) => d.IsUpdatedAsync(t)),
        OfGuest("d.autostart()", (d, t) => d.GetAutostartAsync(t)),
        OfGuest("d.hasManagedSaveImage()", (d, t) => d.HasManagedSaveAsync(t)),
        OfGuest("d.messages()", (d, t) => d.GetMessagesAsync(t)),
        OfGuest("d.hostname()", (d, t) => d.Agent.GetHostNameAsync(cancellationToken: t)),
        OfGuest("d.XMLDesc(0)", (d, t) => d.GetXmlAsync(cancellationToken: t)),
        OfGuest("d.XMLDesc(2)", (d, t) => d.GetXmlAsync(DomainXmlFlags.Inactive, t)),
        OfGuest("d.controlInfo()[:2]", async (d, t) =>
        {
            var control = await d.GetControlAsync(t);
            return (control.State, control.Reason);
        }),
        OfGuest("d.maxMemory()", (d, t) => d.Memory.GetMaxAsync(t)),
        OfGuest("d.maxVcpus()", (d, t) => d.Processors.GetMaxCountAsync(t)),
        OfGuest("d.vcpusFlags(0)", (d, t) => d.Processors.GetCountAsync(cancellationToken: t)),
        OfGuest("d.vcpusFlags(6)", (d, t) => d.Processors.GetCountAsync((DomainVcpuFlags)6, t)),
        OfGuest("d.vcpusFlags(3)", (d, t) => d.Processors.GetCountAsync((DomainVcpuFlags)3, t)),
        OfGuest("[cpus(pin) for pin in d.vcpuPinInfo(0)]", (d, t) => d.Processors.GetPinsAsync(cancellationToken: t)),
        OfGuest("cpus(d.emulatorPinInfo(0))", (d, t) => d.Processors.GetEmulatorPinAsync(cancellationToken: t)),
        OfGuest("d.schedulerType()[0]", async (d, t) => (await d.Processors.GetSchedulingAsync(cancellationToken: t)).Scheduler),
        OfGuest("d.schedulerParameters()", async (d, t) => (await d.Processors.GetSchedulingAsync(cancellationToken: t)).Parameters),
        OfGuest("d.memoryParameters()", (d, t) => d.Memory.GetParametersAsync(cancellationToken: t)),
        OfGuest("d.numaParameters()", (d, t) => d.Memory.GetNumaParametersAsync(cancellationToken: t)),
        OfGuest("d.blkioParameters()", (d, t) => d.Disks.GetBlkioParametersAsync(cancellationToken: t)),
        OfGuest("d.blockIoTune('vda')", (d, t) => d.Disk("vda").GetIoTuneAsync(cancellationToken: t)),
        OfGuest("d.blockIoTune('vdz')", (d, t) => d.Disk("vdz").GetIoTuneAsync(cancellationToken: t)),
        OfGuest("d.blockStats('nope')", (d, t) => d.Disk("nope").GetTrafficAsync(t)),
        OfGuest("d.blockStatsFlags('vda')", (d, t) => d.Disk("vda").GetStatisticsAsync(t)),
        OfGuest("d.blockInfo('vda')[:2]", async (d, t) => (await d.Disk("vda").GetInfoAsync(t)) is var info ? (info.CapacityBytes, info.AllocationBytes) : default),
        OfGuest("d.blockPeek('vda', 0, 16)", (d, t) => d.Disk("vda").PeekAsync(0, 16, t)),
        OfGuest("d.blockJobInfo('vda')", (d, t) => d.Disk("vda").Job().GetProgressAsync(cancellationToken: t)),
        OfGuest("list(d.diskErrors().items())", async (d, t) => (await d.Disks.GetErrorsAsync(t)).Select(error => (error.Disk, error.Error))),
        OfGuest("d.interfaceParameters('vnet0', 0)", (d, t) => d.Interface("vnet0").GetParametersAsync(cancellationToken: t)),
        OfGuest("d.interfaceStats('nope')", (d, t) => d.Interface("nope").GetTrafficAsync(t)),
        OfGuest("[list(d.interfaceAddresses(0).keys()), [a['addrs'][0]['addr'] for a in d.interfaceAddresses(0).values()]]", async (d, t) =>
        {
            var found = await d.Interfaces.GetAddressesAsync(cancellationToken: t);
            return (found.Select(card => card.Name), found.Select(card => card.Addresses[0].Address));
        }),
        OfGuest("list(d.interfaceAddresses(2).keys())", async (d, t) => (await d.Interfaces.GetAddressesAsync(DomainInterfaceAddressSource.Arp, t)).Select(card => card.Name)),
        OfGuest("sorted(d.memoryStats().values())", async (d, t) => (await d.Memory.GetStatisticsAsync(t)).Select(figure => figure.Value).Order()),
        OfGuest("d.memoryPeek(0, 8, 1)", (d, t) => d.Memory.PeekAsync(0, 8, Contract.Domains.Memory.DomainMemoryPeekFlags.Virtual, t)),
        OfGuest("[i[0] for i in d.ioThreadInfo()]", async (d, t) => (await d.IoThreads.ListAsync(cancellationToken: t)).Select(thread => thread.Id)),
        OfGuest("[cpus(i[1]) for i in d.ioThreadInfo()]", async (d, t) => (await d.IoThreads.ListAsync(cancellationToken: t)).Select(thread => thread.CpuMap)),
        OfGuest("d.perfEvents()", (d, t) => d.Statistics.GetPerfEventsAsync(cancellationToken: t)),
        OfGuest("d.getCPUStats(True)[0]", (d, t) => d.Statistics.GetTotalCpuAsync(t)),
        OfGuest("d.jobInfo()[0]", async (d, t) => (await d.Jobs.GetInfoAsync(t)).Type),
        OfGuest("d.jobStats()", (d, t) => d.Jobs.GetStatisticsAsync(cancellationToken: t)),
        OfGuest("d.metadata(0, None)", (d, t) => d.Metadata.GetAsync(DomainMetadataType.Description, cancellationToken: t)),
        OfGuest("d.metadata(1, None)", (d, t) => d.Metadata.GetAsync(DomainMetadataType.Title, cancellationToken: t)),
        OfGuest("d.metadata(2, 'urn:one')", (d, t) => d.Metadata.GetAsync(DomainMetadataType.Element, "urn:one", cancellationToken: t)),
        OfGuest("d.metadata(2, 'urn:two')", (d, t) => d.Metadata.GetAsync(DomainMetadataType.Element, "urn:two", cancellationToken: t)),
        OfGuest("d.securityLabel()[0]", async (d, t) => (await d.GetSecurityLabelAsync(t)).Label),
        OfGuest("d.launchSecurityInfo()", (d, t) => d.Security.GetLaunchInfoAsync(t)),
        OfGuest("[(f[0], f[1], f[2], f[3]) for f in d.fsInfo()]", async (d, t) => (await d.Agent.GetFileSystemsAsync(t)).Select(f => (f.MountPoint, f.Name, f.Type, f.DiskAliases))),
        OfGuest("d.guestInfo()", (d, t) => d.Agent.GetInfoAsync(cancellationToken: t)),
        OfGuest("d.authorizedSSHKeysGet('root')", (d, t) => d.Agent.GetSshKeysAsync("root", t)),
        OfGuest("d.backupGetXMLDesc()", (d, t) => d.Backups.GetXmlAsync(t)),
        OfGuest("c.domainListGetStats([d], 1)[0][1]", (d, t) => d.Statistics.GetAsync(Contract.Domains.Statistics.DomainStatsTypes.State, cancellationToken: t)),
        OfGuest("d.snapshotNum()", async (d, t) => (await d.Snapshots.ListAsync(cancellationToken: t)).Count),
        OfGuest("d.hasCurrentSnapshot()", (d, t) => d.Snapshots.HasCurrentAsync(t)),
        OfGuest("d.snapshotCurrent().getName()", async (d, t) => (await d.Snapshots.GetCurrentAsync(t)).Name),
        OfGuest("d.snapshotLookupByName('nope').getName()", async (d, t) => (await d.Snapshots.GetByNameAsync("nope", t)).Name),
        OfGuest("d.checkpointLookupByName('nope').getName()", async (d, t) => (await d.Checkpoints.GetByNameAsync("nope", t)).Name),
    ];
}
