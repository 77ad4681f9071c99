using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Saving;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Running;
using Vireo.Drivers.Qemu.State;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>Guests in files.</summary>
internal sealed class SavingPart(QemuNode node) : DomainSavingBase
{
    private const DomainCoreDumpFlags DumpFlags = DomainCoreDumpFlags.Crash | DomainCoreDumpFlags.Live | DomainCoreDumpFlags.BypassCache
        | DomainCoreDumpFlags.Reset | DomainCoreDumpFlags.MemoryOnly;

    private const DomainSaveFlags SaveFlags = DomainSaveFlags.BypassCache | DomainSaveFlags.Running | DomainSaveFlags.Paused;

    /// <inheritdoc />
    public override async ValueTask DomainSaveAsync(DomainHandle domain, string path, CancellationToken cancellationToken)
    {
        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainSave", cancellationToken).ConfigureAwait(false);
        await GuestSaving.SaveAsync(node, guest, path, DomainSaveFlags.None, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override async ValueTask DomainRestoreAsync(string path, CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        using SavedMemory memory = SavedMemory.Open(path);
        DomainDefinition definition = await node.Composer.ReadAsync(memory.Xml, cancellationToken).ConfigureAwait(false);
        HostedDomain<GuestState> guest = GuestAdmission.Admit(node, definition);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainRestore", cancellationToken).ConfigureAwait(false);
        try
        {
            await GuestSaving.RestoreAsync(node, guest, memory, memory.Header.WasRunning).ConfigureAwait(false);
        }
        catch
        {
            GuestAdmission.Dismiss(node, guest);
            throw;
        }
    }

    /// <inheritdoc />
    public override async ValueTask DomainCoreDumpAsync(
        DomainHandle domain, string path, DomainCoreDumpFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)DumpFlags, "qemuDomainCoreDumpWithFormat");
        CallFaults.CheckExclusive(
            (uint)flags, (uint)DomainCoreDumpFlags.Crash, "VIR_DUMP_CRASH", (uint)DomainCoreDumpFlags.Live, "VIR_DUMP_LIVE", "virDomainCoreDump");
        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainCoreDump", cancellationToken).ConfigureAwait(false);
        await GuestDumping.DumpAsync(node, guest, path, flags).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override async ValueTask DomainManagedSaveAsync(DomainHandle domain, DomainSaveFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)SaveFlags, "qemuDomainManagedSave");
        CallFaults.CheckExclusive(
            (uint)flags, (uint)DomainSaveFlags.Running, "VIR_DOMAIN_SAVE_RUNNING", (uint)DomainSaveFlags.Paused, "VIR_DOMAIN_SAVE_PAUSED", "virDomainManagedSave");
        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainManagedSave", cancellationToken).ConfigureAwait(false);
        if (guest.State is { IsActive: true, IsPersistent: false })
        {
            throw DriverFaults.Invalid("cannot do managed save for transient domain");
        }

        string path = node.Paths.SaveOf(guest.State.Definition.Name);
        await GuestSaving.SaveAsync(node, guest, path, flags, cancellationToken).ConfigureAwait(false);
        node.Change(guest, state => state with { HasManagedSave = true });
    }

    /// <inheritdoc />
    public override ValueTask<bool> DomainHasManagedSaveImageAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuDomainHasManagedSaveImage");
        return ValueTask.FromResult(node.StateOf(domain).HasManagedSave);
    }

    /// <inheritdoc />
    public override async ValueTask DomainManagedSaveRemoveAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuDomainManagedSaveRemove");
        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainManagedSaveRemove", cancellationToken).ConfigureAwait(false);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        GuestSaving.Forget(node, guest, node.Paths.SaveOf(guest.State.Definition.Name));
    }
}
