using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.RoundTrips;

/// <summary>The far end of a client: it keeps the bytes of each call and answers with bytes that were given to it.</summary>
public sealed class ScriptedDaemon(byte[] reply) : ICaller
{
    /// <summary>The arguments of the last call.</summary>
    public byte[] Arguments { get; private set; } = [];

    /// <summary>What went along with the last call.</summary>
    public CallAttachments Attachments { get; private set; }

    public ValueTask CallAsync<TArguments>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        Keep(arguments, encode, attachments);
        return ValueTask.CompletedTask;
    }

    public ValueTask<TResult> CallAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        Keep(arguments, encode, attachments);
        var reader = new XdrReader(reply);
        return ValueTask.FromResult(decode(ref reader));
    }

    public ValueTask<(TResult Value, PassedDescriptors Descriptors)> CallForDescriptorsAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        Keep(arguments, encode, attachments);
        var reader = new XdrReader(reply);
        return ValueTask.FromResult((decode(ref reader), PassedDescriptors.None));
    }

    private void Keep<TArguments>(TArguments arguments, XdrEncode<TArguments>? encode, CallAttachments attachments)
    {
        Arguments = XdrBytes.Of(arguments, encode);
        Attachments = attachments;
    }
}
