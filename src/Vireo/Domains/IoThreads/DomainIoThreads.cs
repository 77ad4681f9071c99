using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.IoThreads;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Domains.IoThreads;

/// <summary>The threads that carry out what a guest reads and writes.</summary>
public sealed class DomainIoThreads
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainIoThreads(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Lists them.</summary>
    /// <param name="flags">Whether it is that of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The threads.</returns>
    /// <remarks><c>virDomainGetIOThreadInfo</c>.</remarks>
    public async Task<IReadOnlyList<DomainIoThread>> ListAsync(
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        (IReadOnlyList<DomainIoThread> ioThreads, _) = await _session.Part<IDomainIoThreads>("virDomainGetIOThreadInfo")
            .DomainGetIothreadInfoAsync(_domain, flags, cancellationToken).ConfigureAwait(false);
        return ioThreads;
    }

    /// <summary>Chooses on which of the host's processors one runs.</summary>
    /// <param name="ioThreadId">The thread's number.</param>
    /// <param name="cpuMap">A bit for each of the node's processors.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainPinIOThread</c>.</remarks>
    public async Task PinAsync(
        uint ioThreadId,
        ReadOnlyMemory<byte> cpuMap,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainIoThreads>("virDomainPinIOThread")
            .DomainPinIothreadAsync(_domain, ioThreadId, cpuMap, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Adds one.</summary>
    /// <param name="ioThreadId">The thread's number.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainAddIOThread</c>.</remarks>
    public async Task AddAsync(
        uint ioThreadId,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainIoThreads>("virDomainAddIOThread")
            .DomainAddIothreadAsync(_domain, ioThreadId, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Removes one.</summary>
    /// <param name="ioThreadId">The thread's number.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: a disk uses it.</exception>
    /// <remarks><c>virDomainDelIOThread</c>.</remarks>
    public async Task RemoveAsync(
        uint ioThreadId,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainIoThreads>("virDomainDelIOThread")
            .DomainDelIothreadAsync(_domain, ioThreadId, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Changes how one waits for work.</summary>
    /// <param name="ioThreadId">The thread's number.</param>
    /// <param name="parameters">How; the names are in <see cref="DomainIoThreadParameters"/>.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSetIOThreadParams</c>.</remarks>
    public async Task SetParametersAsync(
        uint ioThreadId,
        IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<IDomainIoThreads>("virDomainSetIOThreadParams")
            .DomainSetIothreadParamsAsync(_domain, ioThreadId, parameters, flags, cancellationToken).ConfigureAwait(false);
    }
}
