using System.Runtime.CompilerServices;
using Vireo.Errors;
using Vireo.Rpc.Calls;

namespace Vireo.Calls;

/// <summary>Makes calls that give up waiting after a time.</summary>
/// <param name="inner">What makes the calls.</param>
/// <param name="deadlines">When they give up.</param>
internal sealed class DeadlineCaller(ICaller inner, CallDeadlines deadlines) : PassingCaller
{
    /// <inheritdoc />
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    protected override async ValueTask<TResult> PassAsync<TCall, TResult>(TCall call, CancellationToken cancellationToken)
    {
        CallDeadline deadline = deadlines.Begin(cancellationToken);
        try
        {
            return await call.MakeAsync(inner, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw VirtException.Create(
                VirtErrorCode.OperationTimeout,
                VirtErrorDomain.Rpc,
                $"operation timed out: {call.Procedure.Api} was not answered within {deadlines.Timeout.TotalSeconds:0.###} s");
        }
        finally
        {
            deadlines.End(deadline);
        }
    }
}
