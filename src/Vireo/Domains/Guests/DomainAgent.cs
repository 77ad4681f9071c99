using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Guests;
using Vireo.Contract.Domains.Processors;
using Vireo.Contract.Domains.States;
using Vireo.Errors;
using Vireo.Parameters;
using Vireo.Sessions;

namespace Vireo.Domains.Guests;

/// <summary>The agent inside a guest.</summary>
public sealed class DomainAgent
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainAgent(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Tells what the guest says of itself.</summary>
    /// <param name="types">What is asked; none: all that the agent knows.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The answers; their names are made of those in <see cref="DomainGuestInfoNames"/>.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the
    /// guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainGetGuestInfo</c>.</remarks>
    public async Task<TypedParameters> GetInfoAsync(
        DomainGuestInfoTypes types = DomainGuestInfoTypes.None,
        CancellationToken cancellationToken = default) =>
        new TypedParameters(await _session.WritablePart<IDomainGuests>("virDomainGetGuestInfo")
            .DomainGetGuestInfoAsync(_domain, types, 0, cancellationToken).ConfigureAwait(false));

    /// <summary>Lists its file systems.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The file systems.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the
    /// guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainGetFSInfo</c>.</remarks>
    public async Task<IReadOnlyList<DomainFileSystem>> GetFileSystemsAsync(CancellationToken cancellationToken = default)
    {
        (IReadOnlyList<DomainFileSystem> fileSystems, _) = await _session.WritablePart<IDomainFileSystems>("virDomainGetFSInfo")
            .DomainGetFsinfoAsync(_domain, 0, cancellationToken).ConfigureAwait(false);
        return fileSystems;
    }

    /// <summary>Has it write out its file systems and stop writing to them.</summary>
    /// <param name="mountPoints">Where the file systems are mounted; none: all of them.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many were frozen.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the
    /// guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainFSFreeze</c>.</remarks>
    public async Task<int> FreezeAsync(IReadOnlyList<string> mountPoints, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(mountPoints);
        return await _session.WritablePart<IDomainFileSystems>("virDomainFSFreeze")
            .DomainFsfreezeAsync(_domain, mountPoints, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Has it write to its file systems again.</summary>
    /// <param name="mountPoints">Where the file systems are mounted; none: all of them.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many were thawed.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the
    /// guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainFSThaw</c>.</remarks>
    public async Task<int> ThawAsync(IReadOnlyList<string> mountPoints, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(mountPoints);
        return await _session.WritablePart<IDomainFileSystems>("virDomainFSThaw")
            .DomainFsthawAsync(_domain, mountPoints, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Has it tell its disks what it does not use.</summary>
    /// <param name="mountPoint">Where the file system is mounted; null: all of them.</param>
    /// <param name="minimumBytes">The smallest free range to tell, in bytes.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the
    /// guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainFSTrim</c>.</remarks>
    public async Task TrimAsync(string? mountPoint, ulong minimumBytes, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainFileSystems>("virDomainFSTrim")
            .DomainFstrimAsync(_domain, mountPoint, minimumBytes, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells its clock.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The time, to 100 nanoseconds.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.AgentUnresponsive"/>: the agent does not answer.</exception>
    /// <remarks><c>virDomainGetTime</c>.</remarks>
    public async Task<DateTimeOffset> GetTimeAsync(CancellationToken cancellationToken = default)
    {
        (long seconds, uint nanoseconds) = await _session.Part<IDomainStates>("virDomainGetTime")
            .DomainGetTimeAsync(_domain, 0, cancellationToken).ConfigureAwait(false);
        return DateTimeOffset.FromUnixTimeSeconds(seconds).AddTicks(nanoseconds / TimeSpan.NanosecondsPerTick);
    }

    /// <summary>Sets its clock.</summary>
    /// <param name="seconds">The time: seconds since 1970.</param>
    /// <param name="nanoseconds">The nanoseconds within that second.</param>
    /// <param name="flags">Where the time comes from.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the
    /// guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainSetTime</c>.</remarks>
    public async Task SetTimeAsync(
        long seconds,
        uint nanoseconds,
        DomainSetTimeFlags flags = DomainSetTimeFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainGuests>("virDomainSetTime")
            .DomainSetTimeAsync(_domain, seconds, nanoseconds, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Sets a user's password.</summary>
    /// <param name="user">The user.</param>
    /// <param name="password">The password.</param>
    /// <param name="flags">How it is given.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the
    /// guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainSetUserPassword</c>.</remarks>
    public async Task SetUserPasswordAsync(
        string? user = null,
        string? password = null,
        DomainSetUserPasswordFlags flags = DomainSetUserPasswordFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainGuests>("virDomainSetUserPassword")
            .DomainSetUserPasswordAsync(_domain, user, password, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Lists the keys with which a user may log in.</summary>
    /// <param name="user">The user.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The keys.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the
    /// guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainAuthorizedSSHKeysGet</c>.</remarks>
    public async Task<IReadOnlyList<string>> GetSshKeysAsync(string user, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        return await _session.WritablePart<IDomainGuests>("virDomainAuthorizedSSHKeysGet")
            .DomainAuthorizedSshKeysGetAsync(_domain, user, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Changes the keys with which a user may log in.</summary>
    /// <param name="user">The user.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="flags">What becomes of them; none: they replace those that there are.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the
    /// guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainAuthorizedSSHKeysSet</c>.</remarks>
    public async Task SetSshKeysAsync(
        string user,
        IReadOnlyList<string> keys,
        DomainAuthorizedSshKeysSetFlags flags = DomainAuthorizedSshKeysSetFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(keys);
        await _session.WritablePart<IDomainGuests>("virDomainAuthorizedSSHKeysSet")
            .DomainAuthorizedSshKeysSetAsync(_domain, user, keys, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Chooses how long the agent is waited for.</summary>
    /// <param name="timeoutSeconds">How long; or one of <see cref="DomainAgentTimeout"/>.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Always 0.</returns>
    /// <remarks><c>virDomainAgentSetResponseTimeout</c>.</remarks>
    public async Task<int> SetTimeoutAsync(int timeoutSeconds, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainGuests>("virDomainAgentSetResponseTimeout")
            .DomainAgentSetResponseTimeoutAsync(_domain, timeoutSeconds, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells which virtual processors it uses.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Lists of processors: <c>vcpus</c>, <c>online</c>, <c>offlinable</c>.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainGetGuestVcpus</c>.</remarks>
    public async Task<TypedParameters> GetVcpusAsync(CancellationToken cancellationToken = default) =>
        new TypedParameters(await _session.WritablePart<IDomainVcpuControl>("virDomainGetGuestVcpus")
            .DomainGetGuestVcpusAsync(_domain, 0, cancellationToken).ConfigureAwait(false));

    /// <summary>Has it use virtual processors or not.</summary>
    /// <param name="vcpuList">Which ones: <c>1-3,7</c>.</param>
    /// <param name="state">Whether it is to use them.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainSetGuestVcpus</c>.</remarks>
    public async Task SetVcpusAsync(string vcpuList, bool state, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(vcpuList);
        await _session.WritablePart<IDomainVcpuControl>("virDomainSetGuestVcpus")
            .DomainSetGuestVcpusAsync(_domain, vcpuList, state, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells its name.</summary>
    /// <param name="flags">Who is asked.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The name.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainGetHostname</c>.</remarks>
    public async Task<string> GetHostNameAsync(
        DomainGetHostNameFlags flags = DomainGetHostNameFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainStates>("virDomainGetHostname")
            .DomainGetHostnameAsync(_domain, (uint)flags, cancellationToken).ConfigureAwait(false);
}
