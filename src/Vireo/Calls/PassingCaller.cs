using System.Runtime.CompilerServices;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Xdr;

namespace Vireo.Calls;

/// <summary>Makes calls through another caller, those of all kinds in the same way.</summary>
internal abstract class PassingCaller : ICaller
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public async ValueTask CallAsync<TArguments>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        CallAttachments attachments,
        CancellationToken cancellationToken) =>
        await PassAsync<ValueCall<TArguments, bool>, bool>(
            new ValueCall<TArguments, bool>(procedure, arguments, encode, ReadNothing, attachments),
            cancellationToken).ConfigureAwait(false);

    public ValueTask<TResult> CallAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken) =>
        PassAsync<ValueCall<TArguments, TResult>, TResult>(
            new ValueCall<TArguments, TResult>(procedure, arguments, encode, decode, attachments),
            cancellationToken);

    public ValueTask<(TResult Value, PassedDescriptors Descriptors)> CallForDescriptorsAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken) =>
        PassAsync<DescriptorsCall<TArguments, TResult>, (TResult Value, PassedDescriptors Descriptors)>(
            new DescriptorsCall<TArguments, TResult>(procedure, arguments, encode, decode, attachments),
            cancellationToken);

    /// <summary>Passes a call on.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>What it gives.</returns>
    /// <typeparam name="TCall">Its kind.</typeparam>
    /// <typeparam name="TResult">What it gives.</typeparam>
    protected abstract ValueTask<TResult> PassAsync<TCall, TResult>(TCall call, CancellationToken cancellationToken)
        where TCall : struct, IPreparedCall<TResult>;

    private static bool ReadNothing(ref XdrReader reader) => true;
}
