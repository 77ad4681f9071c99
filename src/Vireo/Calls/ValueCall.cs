using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Calls;

/// <summary>A call whose reply has a value.</summary>
/// <param name="Procedure">What is called.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Encode">Writes them; null: there are none.</param>
/// <param name="Decode">Reads the reply.</param>
/// <param name="Attachments">What goes along.</param>
/// <typeparam name="TArguments">The arguments' type.</typeparam>
/// <typeparam name="TResult">The value's type.</typeparam>
internal readonly record struct ValueCall<TArguments, TResult>(
    ProcedureInfo Procedure,
    TArguments Arguments,
    XdrEncode<TArguments>? Encode,
    XdrDecode<TResult> Decode,
    CallAttachments Attachments) : IPreparedCall<TResult>
{
    public ValueTask<TResult> MakeAsync(ICaller caller, CancellationToken cancellationToken) =>
        caller.CallAsync(Procedure, Arguments, Encode, Decode, Attachments, cancellationToken);
}
