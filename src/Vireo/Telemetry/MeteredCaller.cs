using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Xdr;

namespace Vireo.Telemetry;

/// <summary>Measures the calls of a connection, while somebody wants to know.</summary>
/// <param name="inner">What makes them.</param>
/// <param name="server">Where they go.</param>
/// <param name="time">The clock.</param>
internal sealed class MeteredCaller(ICaller inner, ServerTags server, TimeProvider time) : ICaller
{
    public ValueTask CallAsync<TArguments>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        CallAttachments attachments,
        CancellationToken cancellationToken) =>
        CallMeasurement.IsWanted
            ? MeasureAsync(procedure, arguments, encode, attachments, cancellationToken)
            : inner.CallAsync(procedure, arguments, encode, attachments, cancellationToken);

    public ValueTask<TResult> CallAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken) =>
        CallMeasurement.IsWanted
            ? MeasureAsync(procedure, arguments, encode, decode, attachments, cancellationToken)
            : inner.CallAsync(procedure, arguments, encode, decode, attachments, cancellationToken);

    public ValueTask<(TResult Value, PassedDescriptors Descriptors)> CallForDescriptorsAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken) =>
        CallMeasurement.IsWanted
            ? MeasureForDescriptorsAsync(procedure, arguments, encode, decode, attachments, cancellationToken)
            : inner.CallForDescriptorsAsync(procedure, arguments, encode, decode, attachments, cancellationToken);

    // Asynchronous from the beginning of the measurement on, so that its activity is never left to the caller as the current one.
    private async ValueTask MeasureAsync<TArguments>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        CallMeasurement measurement = CallMeasurement.Begin(procedure, server, time);
        try
        {
            await inner.CallAsync(procedure, arguments, encode, attachments, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            measurement.End(e);
            throw;
        }

        measurement.End(failure: null);
    }

    private async ValueTask<TResult> MeasureAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        CallMeasurement measurement = CallMeasurement.Begin(procedure, server, time);
        TResult result;
        try
        {
            result = await inner.CallAsync(procedure, arguments, encode, decode, attachments, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            measurement.End(e);
            throw;
        }

        measurement.End(failure: null);
        return result;
    }

    private async ValueTask<(TResult Value, PassedDescriptors Descriptors)> MeasureForDescriptorsAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        CallMeasurement measurement = CallMeasurement.Begin(procedure, server, time);
        (TResult Value, PassedDescriptors Descriptors) result;
        try
        {
            result = await inner.CallForDescriptorsAsync(procedure, arguments, encode, decode, attachments, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception e)
        {
            measurement.End(e);
            throw;
        }

        measurement.End(failure: null);
        return result;
    }
}
