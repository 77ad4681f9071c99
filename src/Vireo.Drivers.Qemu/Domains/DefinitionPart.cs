using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Running;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>Guests' definitions.</summary>
internal sealed class DefinitionPart(QemuNode node) : DomainDefinitionBase
{
    private const DomainXmlFlags XmlFlags =
        DomainXmlFlags.Secure | DomainXmlFlags.Inactive | DomainXmlFlags.UpdateCpu | DomainXmlFlags.Migratable;

    private const DomainUndefineFlags UndefineFlags = DomainUndefineFlags.ManagedSave | DomainUndefineFlags.SnapshotsMetadata
        | DomainUndefineFlags.CheckpointsMetadata | DomainUndefineFlags.Nvram | DomainUndefineFlags.KeepNvram | DomainUndefineFlags.Tpm
        | DomainUndefineFlags.KeepTpm;

    /// <inheritdoc />
    public override ValueTask<DomainHandle> DomainDefineXmlAsync(string xml, CancellationToken cancellationToken) =>
        DomainDefineXmlFlagsAsync(xml, DomainDefineFlags.None, cancellationToken);

    /// <inheritdoc />
    public override async ValueTask<DomainHandle> DomainDefineXmlFlagsAsync(
        string xml, DomainDefineFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)DomainDefineFlags.Validate, "qemuDomainDefineXMLFlags");
        await ToDiskAsync().ConfigureAwait(false);
        return GuestAdmission.Define(node, await node.Composer.ReadAsync(xml, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc />
    public override ValueTask DomainUndefineAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        DomainUndefineFlagsAsync(domain, DomainUndefineFlags.None, cancellationToken);

    /// <inheritdoc />
    public override async ValueTask DomainUndefineFlagsAsync(
        DomainHandle domain, DomainUndefineFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)UndefineFlags, "qemuDomainUndefineFlags");
        CheckExclusive(flags);
        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainUndefineFlags", cancellationToken).ConfigureAwait(false);
        await ToDiskAsync().ConfigureAwait(false);
        GuestRemoval.Undefine(node, guest, flags);
    }

    /// <inheritdoc />
    public override ValueTask<string> DomainGetXmlDescAsync(DomainHandle domain, DomainXmlFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)XmlFlags, "qemuDomainGetXMLDesc");
        GuestState state = node.StateOf(domain);
        bool inactive = (flags & DomainXmlFlags.Inactive) != 0 || !state.IsActive;
        bool secure = (flags & (DomainXmlFlags.Secure | DomainXmlFlags.Migratable)) != 0;
        if (secure)
        {
            return ValueTask.FromResult(inactive
                ? DomainWriter.Write(state.Saved, DomainHandle.Inactive, secure: true)
                : DomainWriter.Write(state.Definition, state.Id, secure: true));
        }

        return ValueTask.FromResult(inactive ? state.Saved.InactiveText : state.Text);
    }

    /// <inheritdoc />
    public override ValueTask<bool> DomainGetAutostartAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.StateOf(domain).Autostart);

    /// <inheritdoc />
    public override async ValueTask DomainSetAutostartAsync(DomainHandle domain, bool autostart, CancellationToken cancellationToken)
    {
        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainSetAutostart", cancellationToken).ConfigureAwait(false);
        GuestState state = guest.State;
        if (!state.IsPersistent)
        {
            throw DriverFaults.Invalid("cannot set autostart for transient domain");
        }

        if (state.Autostart != autostart)
        {
            await ToDiskAsync().ConfigureAwait(false);
            node.Definitions.SetAutostart(state.Definition.Name, autostart);
            node.Change(guest, now => now with { Autostart = autostart });
        }
    }

    /// <inheritdoc />
    public override ValueTask<bool> DomainIsPersistentAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.StateOf(domain).IsPersistent);

    /// <inheritdoc />
    public override ValueTask<bool> DomainIsUpdatedAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.StateOf(domain).IsUpdated);

    /// <inheritdoc />
    public override async ValueTask<int> DomainRenameAsync(
        DomainHandle domain, string? newName, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuDomainRename");
        if (string.IsNullOrEmpty(newName))
        {
            throw CallFaults.Library("string new_name", "virDomainRename", "not be empty");
        }

        if (newName.Contains('/', StringComparison.Ordinal))
        {
            throw DriverFaults.Raise(VirtErrorCode.XmlError, $"name {newName} cannot contain '/'");
        }

        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainRename", cancellationToken).ConfigureAwait(false);
        await ToDiskAsync().ConfigureAwait(false);
        GuestRenaming.Rename(node, guest, newName);
        return 0;
    }

    /// <summary>Leaves the thread that reads the client's calls: what follows waits for the disk.</summary>
    private static async Task ToDiskAsync() => await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

    private static void CheckExclusive(DomainUndefineFlags flags)
    {
        if (flags.HasFlag(DomainUndefineFlags.Nvram | DomainUndefineFlags.KeepNvram))
        {
            throw DriverFaults.Invalid("cannot both keep and delete nvram");
        }

        if (flags.HasFlag(DomainUndefineFlags.Tpm | DomainUndefineFlags.KeepTpm))
        {
            throw DriverFaults.Invalid("cannot both keep and delete TPM");
        }
    }
}
