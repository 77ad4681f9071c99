using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Contract.Domains.Metadata;
using Vireo.Contract.Domains.Saving;
using Vireo.Contract.Domains.Security;
using Vireo.Contract.Domains.States;
using Vireo.Domains.Backups;
using Vireo.Domains.Consoles;
using Vireo.Domains.Devices;
using Vireo.Domains.Disks;
using Vireo.Domains.Guests;
using Vireo.Domains.Input;
using Vireo.Domains.IoThreads;
using Vireo.Domains.Jobs;
using Vireo.Domains.Lxc;
using Vireo.Domains.Memory;
using Vireo.Domains.Metadata;
using Vireo.Domains.Migration;
using Vireo.Domains.NetworkCards;
using Vireo.Domains.Power;
using Vireo.Domains.Processors;
using Vireo.Domains.Qemu;
using Vireo.Domains.Saving;
using Vireo.Domains.Security;
using Vireo.Domains.Statistics;
using Vireo.Errors;
using Vireo.Rpc.Descriptors;
using Vireo.Sessions;

namespace Vireo.Domains;

/// <summary>
/// A guest as its connection found it: a name, a UUID and an id, nothing to free and nothing that changes. Its state is asked for with
/// every call. Every call fails with <see cref="VirtErrorCode.NoDomain"/> once the guest is gone, and with
/// <see cref="VirtConnectionLostException"/> once the connection is. Two are equal that stand for the same guest of the same connection.
/// </summary>
/// <remarks><c>virDomainPtr</c>. A cancelled call gives up the answer: what was asked may still be done.</remarks>
public sealed class Domain : IEquatable<Domain>
{
    private readonly DriverSession _session;

    internal Domain(DriverSession session, DomainHandle handle)
    {
        _session = session;
        Handle = handle;
    }

    /// <summary>Its name, unique on its host (<c>virDomainGetName</c>).</summary>
    public string Name => Handle.Name;

    /// <summary>Its UUID (<c>virDomainGetUUID</c>, <c>virDomainGetUUIDString</c>).</summary>
    public Guid Uuid => Handle.Uuid;

    /// <summary>The id that it had when it was found; null: it did not run (<c>virDomainGetID</c>).</summary>
    public int? Id => Handle.Id == DomainHandle.Inactive ? null : Handle.Id;

    /// <summary>Its devices.</summary>
    public DomainDevices Devices => new(_session, Handle);

    /// <summary>Its disks together.</summary>
    public DomainDisks Disks => new(_session, Handle);

    /// <summary>Its network cards together.</summary>
    public DomainInterfaces Interfaces => new(_session, Handle);

    /// <summary>Its memory.</summary>
    public DomainMemory Memory => new(_session, Handle);

    /// <summary>Its virtual processors.</summary>
    public DomainProcessors Processors => new(_session, Handle);

    /// <summary>The threads that carry out what it reads and writes.</summary>
    public DomainIoThreads IoThreads => new(_session, Handle);

    /// <summary>The long operation that is under way on it.</summary>
    public DomainJobs Jobs => new(_session, Handle);

    /// <summary>Its backups.</summary>
    public DomainBackups Backups => new(_session, Handle);

    /// <summary>Saving it, and dumping its memory.</summary>
    public DomainSaves Saves => new(_session, Handle);

    /// <summary>Its snapshots.</summary>
    public DomainSnapshots Snapshots => new(_session, Handle);

    /// <summary>Its checkpoints.</summary>
    public DomainCheckpoints Checkpoints => new(_session, Handle);

    /// <summary>What people and applications note of it.</summary>
    public DomainMetadata Metadata => new(_session, Handle);

    /// <summary>Its figures.</summary>
    public DomainStatistics Statistics => new(_session, Handle);

    /// <summary>What confines it, and what it can be trusted by.</summary>
    public DomainSecurity Security => new(_session, Handle);

    /// <summary>The agent inside it.</summary>
    public DomainAgent Agent => new(_session, Handle);

    /// <summary>Keys, interrupts and signals for it.</summary>
    public DomainInput Input => new(_session, Handle);

    /// <summary>How it sleeps, and what becomes of it at its end.</summary>
    public DomainPower Power => new(_session, Handle);

    /// <summary>Its consoles, channels and screens.</summary>
    public DomainConsoles Consoles => new(_session, Handle);

    /// <summary>Its way to another host.</summary>
    public DomainMigration Migration => new(_session, Handle);

    /// <summary>Speaking to QEMU itself, past libvirt.</summary>
    public DomainQemu Qemu => new(_session, Handle);

    /// <summary>What only containers have.</summary>
    public DomainLxc Lxc => new(_session, Handle);

    /// <summary>What names it on the wire.</summary>
    internal DomainHandle Handle { get; }

    /// <summary>One of its disks.</summary>
    /// <param name="target">Its target or source, such as <c>vda</c>; nobody asks whether there is one.</param>
    /// <returns>The disk.</returns>
    public DomainDisk Disk(string target) => new(_session, Handle, target);

    /// <summary>One of its network cards.</summary>
    /// <param name="device">The device on the host, or the card's address; nobody asks whether there is one.</param>
    /// <returns>The card.</returns>
    public DomainInterface Interface(string device) => new(_session, Handle, device);

    /// <summary>Tells its definition as XML.</summary>
    /// <param name="flags">Which definition, and how much of it.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationDenied"/>: secrets were asked for on a read-only connection.</exception>
    /// <remarks><c>virDomainGetXMLDesc</c>.</remarks>
    public async Task<string> GetXmlAsync(DomainXmlFlags flags = DomainXmlFlags.None, CancellationToken cancellationToken = default)
    {
        // A migratable definition holds the secrets too.
        if (_session.IsReadOnly && (flags & (DomainXmlFlags.Secure | DomainXmlFlags.Migratable)) != 0)
        {
            throw DriverSession.Denied("virDomainGetXMLDesc with secure flag");
        }

        return await Readable<IDomainDefinition>("virDomainGetXMLDesc").DomainGetXmlDescAsync(Handle, flags, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Tells how it is doing.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>State, memory, processors and processor time.</returns>
    /// <remarks><c>virDomainGetInfo</c>. It may wait for the guest's hypervisor; <see cref="GetStatusAsync"/> never does.</remarks>
    public async Task<DomainInfo> GetInfoAsync(CancellationToken cancellationToken = default)
    {
        DomainVitals vitals = await Readable<IDomainStates>("virDomainGetInfo").DomainGetInfoAsync(Handle, cancellationToken)
            .ConfigureAwait(false);
        return new DomainInfo(vitals.State, vitals.MaxMemoryKib, vitals.MemoryKib, vitals.VcpuCount, vitals.CpuTimeNs);
    }

    /// <summary>Tells its state and why it is in it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The state.</returns>
    /// <remarks><c>virDomainGetState</c>.</remarks>
    public async Task<DomainStatus> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        // Before 0.9.2 nobody said why.
        (DomainState state, int reason) = await OlderCalls.OrAsync(
            Readable<IDomainStates>("virDomainGetState").DomainGetStateAsync(Handle, 0, cancellationToken),
            async () => ((await GetInfoAsync(cancellationToken).ConfigureAwait(false)).State, 0)).ConfigureAwait(false);
        return new DomainStatus(state, reason);
    }

    /// <summary>Tells what kind of operating system it was made for, such as <c>hvm</c>.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The kind.</returns>
    /// <remarks><c>virDomainGetOSType</c>.</remarks>
    public async Task<string> GetOsTypeAsync(CancellationToken cancellationToken = default) =>
        await Readable<IDomainStates>("virDomainGetOSType").DomainGetOsTypeAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it has a definition that outlives it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it has.</returns>
    /// <remarks><c>virDomainIsPersistent</c>.</remarks>
    public async Task<bool> IsPersistentAsync(CancellationToken cancellationToken = default) =>
        await Readable<IDomainDefinition>("virDomainIsPersistent").DomainIsPersistentAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it runs.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does, paused or not.</returns>
    /// <remarks><c>virDomainIsActive</c>.</remarks>
    public async Task<bool> IsActiveAsync(CancellationToken cancellationToken = default) =>
        await Readable<IDomainStates>("virDomainIsActive").DomainIsActiveAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it starts with its host.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <remarks><c>virDomainGetAutostart</c>.</remarks>
    public async Task<bool> GetAutostartAsync(CancellationToken cancellationToken = default) =>
        await Readable<IDomainDefinition>("virDomainGetAutostart").DomainGetAutostartAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Has it start with its host, or not.</summary>
    /// <param name="autostart">Whether it shall.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it is settled.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it has no definition that outlives it.</exception>
    /// <remarks><c>virDomainSetAutostart</c>.</remarks>
    public async Task SetAutostartAsync(bool autostart, CancellationToken cancellationToken = default) =>
        await Writable<IDomainDefinition>("virDomainSetAutostart").DomainSetAutostartAsync(Handle, autostart, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Tells whether a saved state waits for its next start.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether one does.</returns>
    /// <remarks><c>virDomainHasManagedSaveImage</c>.</remarks>
    public async Task<bool> HasManagedSaveAsync(CancellationToken cancellationToken = default) =>
        await Readable<IDomainSaving>("virDomainHasManagedSaveImage").DomainHasManagedSaveImageAsync(Handle, 0, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Tells its title.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The title; null: it has none.</returns>
    /// <remarks><c>virDomainGetMetadata</c> with <c>VIR_DOMAIN_METADATA_TITLE</c>.</remarks>
    public async Task<string?> GetTitleAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            return await Readable<IDomainMetadata>("virDomainGetMetadata")
                .DomainGetMetadataAsync(Handle, DomainMetadataType.Title, null, DomainModificationImpact.None, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (VirtNotFoundException e) when (e.Code == VirtErrorCode.NoDomainMetadata)
        {
            return null;
        }
    }

    /// <summary>Tells what its driver has to remark on it: that it is tainted, or uses what is going away.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The remarks.</returns>
    /// <remarks><c>virDomainGetMessages</c>.</remarks>
    public async Task<IReadOnlyList<string>> GetMessagesAsync(CancellationToken cancellationToken = default) =>
        await Readable<IDomainStates>("virDomainGetMessages").DomainGetMessagesAsync(Handle, DomainMessageFlags.None, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Tells what mandatory access control knows it by.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The label; its text is empty when it has none, as when it does not run.</returns>
    /// <remarks><c>virDomainGetSecurityLabel</c>.</remarks>
    public async Task<SecurityLabel> GetSecurityLabelAsync(CancellationToken cancellationToken = default)
    {
        (ReadOnlyMemory<byte> label, bool enforcing) = await Readable<IDomainSecurity>("virDomainGetSecurityLabel")
            .DomainGetSecurityLabelAsync(Handle, cancellationToken).ConfigureAwait(false);
        return new SecurityLabel(NulText.Read(label), enforcing);
    }

    /// <summary>Starts it.</summary>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest with its new id.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it runs already.</exception>
    /// <remarks><c>virDomainCreate</c>, <c>virDomainCreateWithFlags</c>.</remarks>
    public async Task<Domain> StartAsync(DomainCreateFlags flags = DomainCreateFlags.None, CancellationToken cancellationToken = default)
    {
        if (flags != DomainCreateFlags.None)
        {
            return new Domain(_session, await Writable<IDomainCreation>("virDomainCreateWithFlags")
                .DomainCreateWithFlagsAsync(Handle, flags, cancellationToken).ConfigureAwait(false));
        }

        // This call's reply holds no id.
        await Writable<IDomainCreation>("virDomainCreate").DomainCreateAsync(Handle, cancellationToken).ConfigureAwait(false);
        return new Domain(_session, await Readable<IDomainLookup>("virDomainLookupByUUID")
            .DomainLookupByUuidAsync(Uuid, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Starts it and hands it files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest with its new id.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it runs already.</exception>
    /// <remarks><c>virDomainCreateWithFiles</c>. On unix sockets only.</remarks>
    public async Task<Domain> StartAsync(
        PassedDescriptors files,
        DomainCreateFlags flags = DomainCreateFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new Domain(_session, await Writable<IDomainCreation>("virDomainCreateWithFiles")
            .DomainCreateWithFilesAsync(Handle, flags, files, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Pauses it; it keeps its memory.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it stands still.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainSuspend</c>.</remarks>
    public async Task SuspendAsync(CancellationToken cancellationToken = default) =>
        await Writable<IDomainLifecycle>("virDomainSuspend").DomainSuspendAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Lets it run on after a pause.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it runs.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is not paused.</exception>
    /// <remarks><c>virDomainResume</c>.</remarks>
    public async Task ResumeAsync(CancellationToken cancellationToken = default) =>
        await Writable<IDomainLifecycle>("virDomainResume").DomainResumeAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Asks its operating system to shut down. It may take its time, or not obey: lifecycle events tell.</summary>
    /// <param name="flags">How it is asked; none: the driver chooses.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was asked.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainShutdown</c>, <c>virDomainShutdownFlags</c>.</remarks>
    public async Task ShutdownAsync(DomainShutdownFlags flags = DomainShutdownFlags.None, CancellationToken cancellationToken = default)
    {
        if (flags == DomainShutdownFlags.None)
        {
            await Writable<IDomainLifecycle>("virDomainShutdown").DomainShutdownAsync(Handle, cancellationToken).ConfigureAwait(false);
            return;
        }

        await Writable<IDomainLifecycle>("virDomainShutdownFlags").DomainShutdownFlagsAsync(Handle, flags, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Asks its operating system to reboot.</summary>
    /// <param name="flags">How it is asked; none: the driver chooses.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was asked.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainReboot</c>.</remarks>
    public async Task RebootAsync(DomainRebootFlags flags = DomainRebootFlags.None, CancellationToken cancellationToken = default) =>
        await Writable<IDomainLifecycle>("virDomainReboot").DomainRebootAsync(Handle, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Resets it as its reset button would; what it has not written is lost.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was reset.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainReset</c>.</remarks>
    public async Task ResetAsync(CancellationToken cancellationToken = default) =>
        await Writable<IDomainLifecycle>("virDomainReset").DomainResetAsync(Handle, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Pulls its plug. Its definition and its disks stay.</summary>
    /// <param name="flags">How hard.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it is gone.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainDestroy</c>, <c>virDomainDestroyFlags</c>.</remarks>
    public async Task DestroyAsync(DomainDestroyFlags flags = DomainDestroyFlags.None, CancellationToken cancellationToken = default)
    {
        if (flags == DomainDestroyFlags.None)
        {
            await Writable<IDomainLifecycle>("virDomainDestroy").DomainDestroyAsync(Handle, cancellationToken).ConfigureAwait(false);
            return;
        }

        await Writable<IDomainLifecycle>("virDomainDestroyFlags").DomainDestroyFlagsAsync(Handle, flags, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Removes its definition; if it runs, it runs on and is gone once it ends.</summary>
    /// <param name="flags">What goes with it.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when the definition is gone.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it has none, or something hangs on it.</exception>
    /// <remarks><c>virDomainUndefineFlags</c>, <c>virDomainUndefine</c> with a driver that has no other.</remarks>
    public async Task UndefineAsync(DomainUndefineFlags flags = DomainUndefineFlags.None, CancellationToken cancellationToken = default)
    {
        IDomainDefinition driver = Writable<IDomainDefinition>("virDomainUndefineFlags");
        try
        {
            await driver.DomainUndefineFlagsAsync(Handle, flags, cancellationToken).ConfigureAwait(false);
        }
        catch (VirtException e) when (e.Code == VirtErrorCode.NoSupport && flags == DomainUndefineFlags.None)
        {
            await driver.DomainUndefineAsync(Handle, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Tells whether its definition changed while it ran.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it did.</returns>
    /// <remarks><c>virDomainIsUpdated</c>.</remarks>
    public async Task<bool> IsUpdatedAsync(CancellationToken cancellationToken = default) =>
        await Readable<IDomainDefinition>("virDomainIsUpdated").DomainIsUpdatedAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Gives it another name.</summary>
    /// <param name="name">The new name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it has it; this object keeps the old one.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it runs, or the name is taken.</exception>
    /// <remarks><c>virDomainRename</c>.</remarks>
    public async Task RenameAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        await Writable<IDomainDefinition>("virDomainRename").DomainRenameAsync(Handle, name, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells whether it can be acted on.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether something is under way, what is wrong, and for how long.</returns>
    /// <remarks><c>virDomainGetControlInfo</c>.</remarks>
    public async Task<(DomainControlState State, DomainControlErrorReason Reason, TimeSpan Since)> GetControlAsync(
        CancellationToken cancellationToken = default)
    {
        (DomainControlState state, DomainControlErrorReason reason, ulong milliseconds) = await Readable<IDomainStates>(
            "virDomainGetControlInfo").DomainGetControlInfoAsync(Handle, 0, cancellationToken).ConfigureAwait(false);
        return (state, reason, TimeSpan.FromMilliseconds(milliseconds));
    }

    /// <inheritdoc />
    public bool Equals(Domain? other) => other is not null && ReferenceEquals(_session, other._session) && Uuid == other.Uuid;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Domain);

    /// <inheritdoc />
    public override int GetHashCode() => Uuid.GetHashCode();

    /// <summary>Its name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    private T Readable<T>(string function)
        where T : class => _session.Part<T>(function);

    private T Writable<T>(string function)
        where T : class => _session.WritablePart<T>(function);
}
