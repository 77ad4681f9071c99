using System.Runtime.CompilerServices;
using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Xdr;

namespace Vireo;

/// <summary>Makes calls that give up waiting after a time.</summary>
/// <param name="inner">What makes the calls.</param>
/// <param name="deadlines">When they give up.</param>
internal sealed class DeadlineCaller(ICaller inner, CallDeadlines deadlines) : ICaller
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public async ValueTask CallAsync<TArguments>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        CallDeadline deadline = deadlines.Begin(cancellationToken);
        try
        {
            await inner.CallAsync(procedure, arguments, encode, attachments, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw TimedOut(procedure);
        }
        finally
        {
            deadlines.End(deadline);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<TResult> CallAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        CallDeadline deadline = deadlines.Begin(cancellationToken);
        try
        {
            return await inner.CallAsync(procedure, arguments, encode, decode, attachments, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw TimedOut(procedure);
        }
        finally
        {
            deadlines.End(deadline);
        }
    }

    public async ValueTask<(TResult Value, PassedDescriptors Descriptors)> CallForDescriptorsAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        CallDeadline deadline = deadlines.Begin(cancellationToken);
        try
        {
            return await inner.CallForDescriptorsAsync(procedure, arguments, encode, decode, attachments, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw TimedOut(procedure);
        }
        finally
        {
            deadlines.End(deadline);
        }
    }

    private VirtException TimedOut(ProcedureInfo procedure) => VirtException.Create(
        VirtErrorCode.OperationTimeout,
        VirtErrorDomain.Rpc,
        $"operation timed out: {procedure.Api} was not answered within {deadlines.Timeout.TotalSeconds:0.###} s");
}
