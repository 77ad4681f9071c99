using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Streams;
using Vireo.Xdr;

namespace Vireo.Rpc.Peers;

/// <summary>A call on its way out.</summary>
/// <param name="Procedure">What is called.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Encode">Writes them; null: there are none.</param>
/// <param name="Attachments">What goes along.</param>
/// <typeparam name="TArguments">The arguments' type.</typeparam>
internal readonly record struct OutgoingCall<TArguments>(
    ProcedureInfo Procedure,
    TArguments Arguments,
    XdrEncode<TArguments>? Encode,
    CallAttachments Attachments)
{
    /// <summary>The stream that the call opens.</summary>
    /// <param name="streams">The connection's streams.</param>
    /// <returns>The stream; null: it opens none.</returns>
    /// <exception cref="ArgumentException">The stream is another connection's.</exception>
    internal ClientStream? Stream(StreamTable streams) => Attachments.Stream switch
    {
        null => null,
        ClientStream stream when stream.IsOf(streams) => stream,
        _ => throw new ArgumentException("the stream was not made by this connection", nameof(streams)),
    };

    /// <summary>Queues the call's frame.</summary>
    /// <param name="endpoint">The connection.</param>
    /// <param name="serial">The call's number.</param>
    /// <exception cref="VirtException">The descriptors cannot be passed.</exception>
    /// <exception cref="XdrFormatException">The arguments do not fit the protocol.</exception>
    internal void Write(Endpoint endpoint, uint serial)
    {
        var header = new FrameHeader(Procedure.Program, Procedure.Version, Procedure.Number, FrameType.Call, serial, FrameStatus.Ok);
        if (Attachments.Descriptors is not { Handles.Count: > 0 } descriptors)
        {
            endpoint.Output.Write(header, Arguments, Encode);
            return;
        }

        if (!endpoint.Link.PassesDescriptors)
        {
            throw Unsupported("file descriptor passing is not supported on this socket");
        }

        if (descriptors.Handles.Count > FrameLimits.MaxDescriptors)
        {
            throw Unsupported($"Too many FDs to send {descriptors.Handles.Count}, expected {FrameLimits.MaxDescriptors} maximum");
        }

        endpoint.Output.Write(header with { Type = FrameType.CallWithDescriptors }, Arguments, Encode, descriptors);
    }

    /// <summary>Closes what will not be sent.</summary>
    /// <param name="failure">Why the call was not.</param>
    internal void Abandon(Exception failure)
    {
        Attachments.Descriptors?.Dispose();
        (Attachments.Stream as ClientStream)?.Fail(
            failure as VirtException
            ?? new VirtException(VirtErrorCode.OperationInvalid, VirtErrorDomain.Streams, failure.Message, failure));
    }

    private static VirtException Unsupported(string message) =>
        VirtException.Create(VirtErrorCode.OperationUnsupported, VirtErrorDomain.Rpc, message);
}
