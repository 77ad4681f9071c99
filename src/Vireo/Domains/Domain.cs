using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Contract.Domains.Metadata;
using Vireo.Contract.Domains.Saving;
using Vireo.Contract.Domains.Security;
using Vireo.Contract.Domains.States;
using Vireo.Errors;
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
    private readonly DomainHandle _handle;

    internal Domain(DriverSession session, DomainHandle handle)
    {
        _session = session;
        _handle = handle;
    }

    /// <summary>Its name, unique on its host.</summary>
    public string Name => _handle.Name;

    /// <summary>Its UUID.</summary>
    public Guid Uuid => _handle.Uuid;

    /// <summary>The id that it had when it was found; null: it did not run.</summary>
    public int? Id => _handle.Id == DomainHandle.Inactive ? null : _handle.Id;

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

        return await Readable<IDomainDefinition>("virDomainGetXMLDesc").DomainGetXmlDescAsync(_handle, flags, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Tells how it is doing.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>State, memory, processors and processor time.</returns>
    /// <remarks><c>virDomainGetInfo</c>. It may wait for the guest's hypervisor; <see cref="GetStatusAsync"/> never does.</remarks>
    public async Task<DomainInfo> GetInfoAsync(CancellationToken cancellationToken = default)
    {
        DomainVitals vitals = await Readable<IDomainStates>("virDomainGetInfo").DomainGetInfoAsync(_handle, cancellationToken)
            .ConfigureAwait(false);
        return new DomainInfo(vitals.State, vitals.MaxMemoryKib, vitals.MemoryKib, vitals.VcpuCount, vitals.CpuTimeNs);
    }

    /// <summary>Tells its state and why it is in it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The state.</returns>
    /// <remarks><c>virDomainGetState</c>.</remarks>
    public async Task<DomainStatus> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        (DomainState state, int reason) = await Readable<IDomainStates>("virDomainGetState")
            .DomainGetStateAsync(_handle, 0, cancellationToken).ConfigureAwait(false);
        return new DomainStatus(state, reason);
    }

    /// <summary>Tells what kind of operating system it was made for, such as <c>hvm</c>.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The kind.</returns>
    /// <remarks><c>virDomainGetOSType</c>.</remarks>
    public async Task<string> GetOsTypeAsync(CancellationToken cancellationToken = default) =>
        await Readable<IDomainStates>("virDomainGetOSType").DomainGetOsTypeAsync(_handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it has a definition that outlives it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it has.</returns>
    /// <remarks><c>virDomainIsPersistent</c>.</remarks>
    public async Task<bool> IsPersistentAsync(CancellationToken cancellationToken = default) =>
        await Readable<IDomainDefinition>("virDomainIsPersistent").DomainIsPersistentAsync(_handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it runs.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does, paused or not.</returns>
    /// <remarks><c>virDomainIsActive</c>.</remarks>
    public async Task<bool> IsActiveAsync(CancellationToken cancellationToken = default) =>
        await Readable<IDomainStates>("virDomainIsActive").DomainIsActiveAsync(_handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it starts with its host.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <remarks><c>virDomainGetAutostart</c>.</remarks>
    public async Task<bool> GetAutostartAsync(CancellationToken cancellationToken = default) =>
        await Readable<IDomainDefinition>("virDomainGetAutostart").DomainGetAutostartAsync(_handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Has it start with its host, or not.</summary>
    /// <param name="autostart">Whether it shall.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it is settled.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it has no definition that outlives it.</exception>
    /// <remarks><c>virDomainSetAutostart</c>.</remarks>
    public async Task SetAutostartAsync(bool autostart, CancellationToken cancellationToken = default) =>
        await Writable<IDomainDefinition>("virDomainSetAutostart").DomainSetAutostartAsync(_handle, autostart, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Tells whether a saved state waits for its next start.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether one does.</returns>
    /// <remarks><c>virDomainHasManagedSaveImage</c>.</remarks>
    public async Task<bool> HasManagedSaveAsync(CancellationToken cancellationToken = default) =>
        await Readable<IDomainSaving>("virDomainHasManagedSaveImage").DomainHasManagedSaveImageAsync(_handle, 0, cancellationToken)
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
                .DomainGetMetadataAsync(_handle, DomainMetadataType.Title, null, DomainModificationImpact.None, cancellationToken)
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
        await Readable<IDomainStates>("virDomainGetMessages").DomainGetMessagesAsync(_handle, DomainMessageFlags.None, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Tells what mandatory access control knows it by.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The label; its text is empty when it has none, as when it does not run.</returns>
    /// <remarks><c>virDomainGetSecurityLabel</c>.</remarks>
    public async Task<SecurityLabel> GetSecurityLabelAsync(CancellationToken cancellationToken = default)
    {
        (ReadOnlyMemory<byte> label, bool enforcing) = await Readable<IDomainSecurity>("virDomainGetSecurityLabel")
            .DomainGetSecurityLabelAsync(_handle, cancellationToken).ConfigureAwait(false);
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
                .DomainCreateWithFlagsAsync(_handle, flags, cancellationToken).ConfigureAwait(false));
        }

        // This call's reply holds no id.
        await Writable<IDomainCreation>("virDomainCreate").DomainCreateAsync(_handle, cancellationToken).ConfigureAwait(false);
        return new Domain(_session, await Readable<IDomainLookup>("virDomainLookupByUUID")
            .DomainLookupByUuidAsync(Uuid, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Pauses it; it keeps its memory.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it stands still.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainSuspend</c>.</remarks>
    public async Task SuspendAsync(CancellationToken cancellationToken = default) =>
        await Writable<IDomainLifecycle>("virDomainSuspend").DomainSuspendAsync(_handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Lets it run on after a pause.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it runs.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is not paused.</exception>
    /// <remarks><c>virDomainResume</c>.</remarks>
    public async Task ResumeAsync(CancellationToken cancellationToken = default) =>
        await Writable<IDomainLifecycle>("virDomainResume").DomainResumeAsync(_handle, cancellationToken).ConfigureAwait(false);

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
            await Writable<IDomainLifecycle>("virDomainShutdown").DomainShutdownAsync(_handle, cancellationToken).ConfigureAwait(false);
            return;
        }

        await Writable<IDomainLifecycle>("virDomainShutdownFlags").DomainShutdownFlagsAsync(_handle, flags, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Asks its operating system to reboot.</summary>
    /// <param name="flags">How it is asked; none: the driver chooses.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was asked.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainReboot</c>.</remarks>
    public async Task RebootAsync(DomainRebootFlags flags = DomainRebootFlags.None, CancellationToken cancellationToken = default) =>
        await Writable<IDomainLifecycle>("virDomainReboot").DomainRebootAsync(_handle, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Resets it as its reset button would; what it has not written is lost.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was reset.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainReset</c>.</remarks>
    public async Task ResetAsync(CancellationToken cancellationToken = default) =>
        await Writable<IDomainLifecycle>("virDomainReset").DomainResetAsync(_handle, 0, cancellationToken).ConfigureAwait(false);

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
            await Writable<IDomainLifecycle>("virDomainDestroy").DomainDestroyAsync(_handle, cancellationToken).ConfigureAwait(false);
            return;
        }

        await Writable<IDomainLifecycle>("virDomainDestroyFlags").DomainDestroyFlagsAsync(_handle, flags, cancellationToken)
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
            await driver.DomainUndefineFlagsAsync(_handle, flags, cancellationToken).ConfigureAwait(false);
        }
        catch (VirtException e) when (e.Code == VirtErrorCode.NoSupport && flags == DomainUndefineFlags.None)
        {
            await driver.DomainUndefineAsync(_handle, cancellationToken).ConfigureAwait(false);
        }
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
