using Vireo.Contract.Nodes;
using Vireo.Contract.Parameters;
using Vireo.Parameters;
using Vireo.Sessions;

namespace Vireo.Nodes;

/// <summary>How the host sleeps, what it is made of, and what it can encrypt.</summary>
public sealed class NodePower
{
    private readonly DriverSession _session;

    internal NodePower(DriverSession session)
    {
        _session = session;
    }

    /// <summary>Has it sleep for some time.</summary>
    /// <param name="target">How.</param>
    /// <param name="durationSeconds">For how long.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virNodeSuspendForDuration</c>.</remarks>
    public async Task SuspendAsync(NodeSuspendTarget target, ulong durationSeconds, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INodePower>("virNodeSuspendForDuration")
            .NodeSuspendForDurationAsync(target, durationSeconds, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells what it can encrypt of guests.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>What (the names are in <see cref="NodeSevParameters"/>).</returns>
    /// <remarks><c>virNodeGetSEVInfo</c>.</remarks>
    public async Task<TypedParameters> GetSevAsync(CancellationToken cancellationToken = default)
    {
        TypedParameterFlags texts = await _session.GetTextFlagAsync(cancellationToken).ConfigureAwait(false);
        INodePower driver = _session.Part<INodePower>("virNodeGetSEVInfo");
        return await TypedParameters.ReadAsync(count => driver.NodeGetSevInfoAsync(count, texts, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Tells what its firmware says of it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The system information (XML).</returns>
    /// <remarks><c>virConnectGetSysinfo</c>.</remarks>
    public async Task<string> GetSystemInfoAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<INodeHardware>("virConnectGetSysinfo").ConnectGetSysinfoAsync(0, cancellationToken).ConfigureAwait(false);
}
