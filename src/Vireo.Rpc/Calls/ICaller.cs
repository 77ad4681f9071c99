using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Xdr;

namespace Vireo.Rpc.Calls;

/// <summary>What makes calls: the client's end of a connection. The generated driver is written against it.</summary>
public interface ICaller
{
    /// <summary>Makes a call whose reply is empty.</summary>
    /// <param name="procedure">What is called.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="encode">Writes them; null: there are none.</param>
    /// <param name="attachments">What goes along.</param>
    /// <param name="cancellationToken">Gives up the answer; the call may still be carried out.</param>
    /// <returns>A task that ends with the reply.</returns>
    /// <typeparam name="TArguments">The arguments' type.</typeparam>
    /// <exception cref="Vireo.Errors.VirtException">The daemon's error, or the reason for which the connection ended.</exception>
    ValueTask CallAsync<TArguments>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        CallAttachments attachments,
        CancellationToken cancellationToken);

    /// <summary>Makes a call whose reply has a value.</summary>
    /// <param name="procedure">What is called.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="encode">Writes them; null: there are none.</param>
    /// <param name="decode">Reads the reply.</param>
    /// <param name="attachments">What goes along.</param>
    /// <param name="cancellationToken">Gives up the answer; the call may still be carried out.</param>
    /// <returns>The reply's value.</returns>
    /// <typeparam name="TArguments">The arguments' type.</typeparam>
    /// <typeparam name="TResult">The value's type.</typeparam>
    /// <exception cref="Vireo.Errors.VirtException">The daemon's error, or the reason for which the connection ended.</exception>
    ValueTask<TResult> CallAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken);

    /// <summary>Makes a call whose reply brings descriptors besides its value.</summary>
    /// <param name="procedure">What is called.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="encode">Writes them; null: there are none.</param>
    /// <param name="decode">Reads the reply.</param>
    /// <param name="attachments">What goes along.</param>
    /// <param name="cancellationToken">Gives up the answer; descriptors that come later are closed.</param>
    /// <returns>The reply's value and the descriptors, which are the caller's to dispose.</returns>
    /// <typeparam name="TArguments">The arguments' type.</typeparam>
    /// <typeparam name="TResult">The value's type.</typeparam>
    /// <exception cref="Vireo.Errors.VirtException">The daemon's error, or the reason for which the connection ended.</exception>
    ValueTask<(TResult Value, PassedDescriptors Descriptors)> CallForDescriptorsAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken);
}
