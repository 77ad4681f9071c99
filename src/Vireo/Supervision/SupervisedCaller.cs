using System.Runtime.CompilerServices;
using Vireo.Calls;
using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Streams;

namespace Vireo.Supervision;

/// <summary>
/// Makes calls over whatever link there is. A call that may be made twice waits for the next link and is made again; any other fails with
/// its link, as nobody knows whether it was carried out.
/// </summary>
/// <param name="supervisor">Keeps links.</param>
internal sealed class SupervisedCaller(Supervisor supervisor) : PassingCaller
{
    private readonly ConditionalWeakTable<RpcStream, SupervisedLink> _streams = [];

    /// <summary>Makes a stream, for a call that is made over the same link.</summary>
    /// <returns>The stream.</returns>
    internal RpcStream CreateStream()
    {
        SupervisedLink link = supervisor.Current;
        RpcStream stream = link.Session.CreateStream();
        _streams.Add(stream, link);
        return stream;
    }

    /// <inheritdoc />
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    protected override async ValueTask<TResult> PassAsync<TCall, TResult>(TCall call, CancellationToken cancellationToken)
    {
        SupervisedLink link = FindLink(call.Attachments);
        while (true)
        {
            try
            {
                return await call.MakeAsync(link.Session.Peer, cancellationToken).ConfigureAwait(false);
            }
            catch (VirtConnectionLostException) when (call.Procedure.Idempotent && call.Attachments == default)
            {
                if (await supervisor.FindNextAsync(link, cancellationToken).ConfigureAwait(false) is not { } next)
                {
                    throw;
                }

                link = next;
            }
        }
    }

    private SupervisedLink FindLink(in CallAttachments attachments) =>
        attachments.Stream is { } stream && _streams.TryGetValue(stream, out SupervisedLink? link) ? link : supervisor.Current;
}
