using Vireo.Errors;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;

namespace Vireo.Rpc.Streams;

/// <summary>Says why a stream failed.</summary>
internal static class StreamFailure
{
    internal static VirtException AbortedByClient() => Aborted("stream aborted at client request");

    internal static VirtException FinishedByClient() => Aborted("stream finished at client request before all data was sent");

    internal static VirtException AbortedHere() => Aborted("stream aborted before its end");

    internal static VirtException UnexpectedStatus(FrameStatus status) =>
        VirtException.Create(VirtErrorCode.Rpc, VirtErrorDomain.Streams, $"stream aborted with unexpected status {(int)status}");

    internal static VirtException BadHole() =>
        VirtException.Create(VirtErrorCode.Rpc, VirtErrorDomain.Streams, "Malformed stream hole packet");

    internal static VirtException NotOpen() =>
        VirtException.Create(VirtErrorCode.OperationInvalid, VirtErrorDomain.Streams, "stream is not open");

    /// <summary>The same failure again, for one more caller: an exception is thrown once.</summary>
    /// <param name="first">The first.</param>
    /// <returns>A new exception.</returns>
    internal static Exception Again(Exception first) => first switch
    {
        VirtConnectionLostException e => ConnectionEnd.Again(e),
        VirtException e => VirtException.Create(e.Code, e.ErrorDomain, e.Message, e.Level, e.Detail, e),
        _ => first,
    };

    private static VirtException Aborted(string message) =>
        VirtException.Create(VirtErrorCode.OperationAborted, VirtErrorDomain.Streams, message);
}
