using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Input;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Contract.Domains.Memory;
using Vireo.Contract.Domains.Metadata;
using Vireo.Contract.Domains.Processors;
using Vireo.Contract.Domains.Saving;
using Vireo.Domains;
using Vireo.Parameters;
using static Vireo.Tests.Differences.Comparison;

namespace Vireo.Tests.Differences;

/// <summary>Calls that change guests, and what is seen of it afterwards.</summary>
internal static class GuestChangeComparisons
{
    private const string Xml =
        "<domain type=\\'test\\'><name>new</name><uuid>6695eb01-f6a4-8304-79aa-97f2502e1940</uuid><memory>1024</memory><os><type>hvm</type></os></domain>";

    internal static IEnumerable<Comparison> All =>
    [
        OfGuest("[d.suspend(), d.state()][1]", (d, t) => StateAfterAsync(d, d.SuspendAsync, t)),
        OfGuest("[d.suspend(), d.suspend()]", (d, t) => StateAfterAsync(d, Twice(d.SuspendAsync), t)),
        OfGuest("[d.suspend(), d.resume(), d.state()][2]", (d, t) => StateAfterAsync(d, Both(d.SuspendAsync, d.ResumeAsync), t)),
        GuestDone("d.resume()", (d, t) => d.ResumeAsync(t)),
        OfGuest("[d.destroy(), d.state()][1]", (d, t) => StateAfterAsync(d, token => d.DestroyAsync(cancellationToken: token), t)),
        OfGuest("[d.destroy(), d.destroy()]", (d, t) => StateAfterAsync(d, Twice(token => d.DestroyAsync(cancellationToken: token)), t)),
        OfGuest("[d.shutdown(), d.state()][1]", (d, t) => StateAfterAsync(d, token => d.ShutdownAsync(cancellationToken: token), t)),
        OfGuest("[d.shutdownFlags(2), d.state()][1]", (d, t) => StateAfterAsync(d, token => d.ShutdownAsync(DomainShutdownFlags.GuestAgent, token), t)),
        OfGuest("[d.reboot(0), d.state()][1]", (d, t) => StateAfterAsync(d, token => d.RebootAsync(cancellationToken: token), t)),
        OfGuest("[d.reset(0), d.state()][1]", (d, t) => StateAfterAsync(d, d.ResetAsync, t)),
        GuestDone("d.create()", (d, t) => d.StartAsync(cancellationToken: t)),
        OfGuest("[d.undefine(), d.isPersistent()][1]", (d, t) => AfterAsync(d.UndefineAsync(cancellationToken: t), () => d.IsPersistentAsync(t))),
        OfGuest("[d.undefine(), d.undefine()][1]", (d, t) => AfterAsync(d.UndefineAsync(cancellationToken: t), () => AnswerAsync(d.UndefineAsync(cancellationToken: t)))),
        OfGuest("[d.setAutostart(1), d.autostart()][1]", (d, t) => AfterAsync(d.SetAutostartAsync(true, t), () => d.GetAutostartAsync(t))),
        GuestDone("d.rename('other', 0)", (d, t) => d.RenameAsync("other", t)),
        Of("[c.lookupByName('idle').rename('other', 0), names(c.listAllDomains())][1]", async (c, t) =>
        {
            await (await c.Domains.GetByNameAsync("idle", t)).RenameAsync("other", t);
            return (await c.Domains.ListAsync(cancellationToken: t)).Select(domain => domain.Name).Order();
        }),
        Of($"c.defineXML('{Xml}').XMLDesc(0)", async (c, t) => await (await c.Domains.DefineAsync(Xml.Replace("\\", "", StringComparison.Ordinal), cancellationToken: t)).GetXmlAsync(cancellationToken: t)),
        Of($"c.createXML('{Xml}').XMLDesc(0)", async (c, t) => await (await c.Domains.CreateAsync(Xml.Replace("\\", "", StringComparison.Ordinal), cancellationToken: t)).GetXmlAsync(cancellationToken: t)),
        Of("c.defineXML('<domain/>').name()", async (c, t) => (await c.Domains.DefineAsync("<domain/>", cancellationToken: t)).Name),
        Of("c.defineXML('no xml').name()", async (c, t) => (await c.Domains.DefineAsync("no xml", cancellationToken: t)).Name),
        Of("c.createXML('<domain type=\"kvm\"><name>x</name></domain>').name()", async (c, t) => (await c.Domains.CreateAsync("<domain type=\"kvm\"><name>x</name></domain>", cancellationToken: t)).Name),
        OfGuest("[d.setMemory(1048576), d.info()[2]][1]", (d, t) => AfterAsync(d.Memory.SetAsync(1_048_576, cancellationToken: t), async () => (await d.GetInfoAsync(t)).MemoryKib)),
        GuestDone("d.setMemory(99999999)", (d, t) => d.Memory.SetAsync(99_999_999, cancellationToken: t)),
        GuestDone("d.setMaxMemory(4194304)", (d, t) => d.Memory.SetMaxAsync(4_194_304, t)),
        GuestDone("d.setMemoryFlags(1048576, 6)", (d, t) => d.Memory.SetAsync(1_048_576, (DomainMemoryModFlags)6, t)),
        GuestDone("d.setMemoryStatsPeriod(5, 0)", (d, t) => d.Memory.SetStatisticsPeriodAsync(5, cancellationToken: t)),
        OfGuest("[d.setVcpus(2), d.info()[3]][1]", (d, t) => AfterAsync(d.Processors.SetCountAsync(2, cancellationToken: t), async () => (await d.GetInfoAsync(t)).VirtualCpuCount)),
        GuestDone("d.setVcpusFlags(0, 0)", (d, t) => d.Processors.SetCountAsync(0, cancellationToken: t)),
        GuestDone("d.setVcpusFlags(9, 0)", (d, t) => d.Processors.SetCountAsync(9, cancellationToken: t)),
        GuestDone("d.setVcpusFlags(4, 6)", (d, t) => d.Processors.SetCountAsync(4, (DomainVcpuFlags)6, t)),
        OfGuest("[d.pinVcpu(0, (True, False)), cpus(d.vcpuPinInfo(0)[0])][1]", (d, t) => AfterAsync(d.Processors.PinAsync(0, new byte[] { 1 }, cancellationToken: t), async () => (await d.Processors.GetPinsAsync(cancellationToken: t))[0])),
        GuestDone("d.pinVcpu(77, (True,))", (d, t) => d.Processors.PinAsync(77, new byte[] { 1 }, cancellationToken: t)),
        GuestDone("d.pinEmulator((True,), 0)", (d, t) => d.Processors.PinEmulatorAsync(new byte[] { 1 }, cancellationToken: t)),
        GuestDone("d.setSchedulerParameters({'weight': 30})", (d, t) => d.Processors.SetSchedulingAsync(TypedParameters.Empty.Add("weight", 30u), cancellationToken: t)),
        GuestDone("d.setMemoryParameters({'hard_limit': 4096}, 0)", (d, t) => d.Memory.SetParametersAsync(TypedParameters.Empty.Add("hard_limit", 4096UL), cancellationToken: t)),
        OfGuest("[d.setMetadata(1, 'new', None, None), d.metadata(1, None)][1]", (d, t) => AfterAsync(d.Metadata.SetAsync(DomainMetadataType.Title, "new", cancellationToken: t), () => d.Metadata.GetAsync(DomainMetadataType.Title, cancellationToken: t))),
        OfGuest("[d.setMetadata(2, '<x/>', 'k', 'urn:two'), d.metadata(2, 'urn:two')][1]", (d, t) => AfterAsync(d.Metadata.SetAsync(DomainMetadataType.Element, "<x/>", "k", "urn:two", cancellationToken: t), () => d.Metadata.GetAsync(DomainMetadataType.Element, "urn:two", cancellationToken: t))),
        GuestDone("d.setMetadata(1, 'two\\nlines', None, None)", (d, t) => d.Metadata.SetAsync(DomainMetadataType.Title, "two\nlines", cancellationToken: t)),
        GuestDone("d.attachDevice('<disk/>')", (d, t) => d.Devices.AttachAsync("<disk/>", cancellationToken: t)),
        GuestDone("d.detachDeviceAlias('ua-x', 0)", (d, t) => d.Devices.DetachByAliasAsync("ua-x", cancellationToken: t)),
        GuestDone("d.blockResize('vda', 4096)", (d, t) => d.Disk("vda").ResizeAsync(4096, cancellationToken: t)),
        GuestDone("d.setBlockIoTune('vda', {'total_bytes_sec': 1000}, 0)", (d, t) => d.Disk("vda").SetIoTuneAsync(TypedParameters.Empty.Add("total_bytes_sec", 1000UL), cancellationToken: t)),
        GuestDone("d.setInterfaceParameters('vnet0', {'inbound.average': 10}, 0)", (d, t) => d.Interface("vnet0").SetParametersAsync(TypedParameters.Empty.Add("inbound.average", 10u), cancellationToken: t)),
        GuestDone("d.addIOThread(7, 1)", (d, t) => d.IoThreads.AddAsync(7, DomainModificationImpact.Live, t)),
        GuestDone("d.delIOThread(1, 1)", (d, t) => d.IoThreads.RemoveAsync(1, DomainModificationImpact.Live, t)),
        GuestDone("d.addIOThread(1, 1)", (d, t) => d.IoThreads.AddAsync(1, DomainModificationImpact.Live, t)),
        OfGuest("[d.setPerfEvents({'cmt': True}, 0), d.perfEvents()][1]", (d, t) => AfterAsync(d.Statistics.SetPerfEventsAsync(TypedParameters.Empty.Add("cmt", true), cancellationToken: t), () => d.Statistics.GetPerfEventsAsync(cancellationToken: t))),
        GuestDone("d.sendKey(0, 0, [1, 2], 2, 0)", (d, t) => d.Input.SendKeysAsync(KeycodeSet.Linux, 0, [1, 2], t)),
        GuestDone("d.sendProcessSignal(1, 9)", (d, t) => d.Input.SendSignalAsync(1, (DomainProcessSignal)9, t)),
        GuestDone("d.injectNMI()", (d, t) => d.Input.InjectNmiAsync(t)),
        GuestDone("d.setUserPassword('root', 'x', 0)", (d, t) => d.Agent.SetUserPasswordAsync("root", "x", cancellationToken: t)),
        GuestDone("d.setTime({'seconds': 100, 'nseconds': 0}, 0)", (d, t) => d.Agent.SetTimeAsync(100, 0, cancellationToken: t)),
        OfGuest("d.fsFreeze()", (d, t) => d.Agent.FreezeAsync([], t)),
        OfGuest("d.fsThaw()", (d, t) => d.Agent.ThawAsync([], t)),
        GuestDone("d.fSTrim(None, 0)", (d, t) => d.Agent.TrimAsync(null, 0, t)),
        OfGuest("d.agentSetResponseTimeout(5)", (d, t) => d.Agent.SetTimeoutAsync(5, t)),
        OfGuest("[d.managedSave(), d.hasManagedSaveImage(), d.state()[0]][1:]", async (d, t) =>
        {
            await d.Saves.ManagedSaveAsync(cancellationToken: t);
            return (await d.HasManagedSaveAsync(t), (await d.GetStatusAsync(t)).State);
        }),
        GuestDone("d.managedSaveRemove()", (d, t) => d.Saves.RemoveManagedSaveAsync(t)),
        GuestDone("d.save('/nowhere/at/all')", (d, t) => d.Saves.SaveAsync("/nowhere/at/all", cancellationToken: t)),
        Done("c.restore('/nowhere/at/all')", (c, t) => c.Domains.Saved.RestoreAsync("/nowhere/at/all", cancellationToken: t)),
        Of("c.saveImageGetXMLDesc('/nowhere/at/all')", (c, t) => c.Domains.Saved.GetXmlAsync("/nowhere/at/all", cancellationToken: t)),
        GuestDone("d.coreDump('/nowhere/at/all')", (d, t) => d.Saves.DumpCoreAsync("/nowhere/at/all", DomainCoreDumpFormat.Raw, cancellationToken: t)),
        GuestDone("d.abortJob()", (d, t) => d.Jobs.AbortAsync(cancellationToken: t)),
        OfGuest("[d.snapshotCreateXML('<domainsnapshot><name>one</name></domainsnapshot>').getName(), [s.getName() for s in d.listAllSnapshots()], d.snapshotCurrent().getName()]", async (d, t) =>
            ((await d.Snapshots.CreateAsync("<domainsnapshot><name>one</name></domainsnapshot>", cancellationToken: t)).Name,
                (await d.Snapshots.ListAsync(cancellationToken: t)).Select(snapshot => snapshot.Name),
                (await d.Snapshots.GetCurrentAsync(t)).Name)),
        OfGuest("[d.snapshotCreateXML('<domainsnapshot><name>one</name></domainsnapshot>').delete(), d.snapshotNum()][1]", async (d, t) =>
        {
            await (await d.Snapshots.CreateAsync("<domainsnapshot><name>one</name></domainsnapshot>", cancellationToken: t)).DeleteAsync(cancellationToken: t);
            return (await d.Snapshots.ListAsync(cancellationToken: t)).Count;
        }),
        GuestDone("d.snapshotCreateXML('<nonsense/>')", (d, t) => d.Snapshots.CreateAsync("<nonsense/>", cancellationToken: t)),
        OfGuest("[d.checkpointCreateXML('<domaincheckpoint><name>one</name></domaincheckpoint>').getName(), [p.getName() for p in d.listAllCheckpoints()]]", async (d, t) =>
            ((await d.Checkpoints.CreateAsync("<domaincheckpoint><name>one</name></domaincheckpoint>", cancellationToken: t)).Name,
                (await d.Checkpoints.ListAsync(cancellationToken: t)).Select(checkpoint => checkpoint.Name))),
        GuestDone("d.backupBegin('<domainbackup/>', None)", (d, t) => d.Backups.BeginAsync("<domainbackup/>", cancellationToken: t)),
        GuestDone("d.setLifecycleAction(0, 1, 0)", (d, t) => d.Power.SetLifecycleActionAsync(DomainLifecycleType.PowerOff, (DomainLifecycleAction)1, cancellationToken: t)),
        GuestDone("d.migrateSetMaxSpeed(10)", (d, t) => d.Migration.SetMaxSpeedAsync(10, cancellationToken: t)),
    ];

    private static Func<CancellationToken, Task> Twice(Func<CancellationToken, Task> act) => Both(act, act);

    private static Func<CancellationToken, Task> Both(Func<CancellationToken, Task> first, Func<CancellationToken, Task> second) => async token =>
    {
        await first(token);
        await second(token);
    };

    private static async Task<object> StateAfterAsync(Domain domain, Func<CancellationToken, Task> act, CancellationToken token)
    {
        await act(token);
        DomainStatus status = await domain.GetStatusAsync(token);
        return (status.State, status.Reason);
    }

    private static async Task<T> AfterAsync<T>(Task act, Func<Task<T>> look)
    {
        await act;
        return await look();
    }

    private static async Task<int> AnswerAsync(Task act)
    {
        await act;
        return 0;
    }
}
