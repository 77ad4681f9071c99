using Vireo.Contract.Parameters;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Nodes;

/// <summary>How the node sleeps, and what it can encrypt.</summary>
[Contract(typeof(RemoteProgram))]
public interface INodePower
{
    /// <summary>Has the node sleep for some time.</summary>
    /// <param name="target">How.</param>
    /// <param name="durationSeconds">For how long.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virNodeSuspendForDuration</c>, <c>REMOTE_PROC_NODE_SUSPEND_FOR_DURATION</c>.</remarks>
    [Procedure(250, Since = "0.9.8"), Acl("connect:pm_control")]
    ValueTask NodeSuspendForDurationAsync(NodeSuspendTarget target, ulong durationSeconds, uint flags, CancellationToken cancellationToken);

    /// <summary>Tells what the node can encrypt of guests.</summary>
    /// <param name="parameterCount">The most parameters to tell; 0: tell their number only.</param>
    /// <param name="flags">Whether texts are told too.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>What (the names are in <see cref="NodeSevParameters"/>), and how many parameters there are.</returns>
    /// <remarks><c>virNodeGetSEVInfo</c>, <c>REMOTE_PROC_NODE_GET_SEV_INFO</c>.</remarks>
    [Procedure(395, Api = "virNodeGetSEVInfo", Since = "4.5.0", Idempotent = true)]
    [Acl("connect:read")]
    [ReplyMax("Parameters", RemoteLimits.NodeSevInfo)]
    ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> NodeGetSevInfoAsync(
        int parameterCount,
        TypedParameterFlags flags,
        CancellationToken cancellationToken);
}
