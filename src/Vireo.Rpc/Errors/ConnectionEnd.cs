using System.ComponentModel;
using System.Net.Sockets;
using Vireo.Errors;
using Vireo.Rpc.Frames;

namespace Vireo.Rpc.Errors;

/// <summary>Says why a connection ended, in libvirt's words.</summary>
internal static class ConnectionEnd
{
    internal static VirtConnectionLostException EndOfFile(string? explanation) =>
        System(
            explanation is null ? "End of file while reading data" : $"End of file while reading data: {explanation}",
            "Input/output error",
            loss: ConnectionLoss.EndOfFile);

    internal static VirtConnectionLostException ReceiveFailed(Exception failure, string? explanation) =>
        System(explanation is null ? "Cannot recv data" : $"Cannot recv data: {explanation}", Describe(failure), failure);

    internal static VirtConnectionLostException SendFailed(Exception failure, string? explanation) =>
        System(explanation is null ? "Cannot write data" : $"Cannot write data: {explanation}", Describe(failure), failure);

    internal static VirtConnectionLostException NotDrained(TimeSpan patience) =>
        TooSlow($"no output was taken for {patience.TotalSeconds} s");

    internal static VirtConnectionLostException FrameTooSlow() => TooSlow("a frame did not arrive in time");

    internal static VirtConnectionLostException EventsPileUp() => TooSlow("events pile up that are not read");

    internal static VirtConnectionLostException HoldsTooMuch() =>
        new(VirtErrorCode.NoMemory, VirtErrorDomain.Rpc, "out of memory: all clients together hold too much, and this one most");

    internal static VirtConnectionLostException BadFrame(FrameException failure) =>
        new(VirtErrorCode.Rpc, VirtErrorDomain.Rpc, failure.Message, failure);

    internal static VirtConnectionLostException KeepAlive() =>
        new(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, "internal error: connection closed due to keepalive timeout")
        {
            Loss = ConnectionLoss.KeepAlive,
        };

    internal static VirtConnectionLostException Closed() =>
        new(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, "internal error: client socket is closed") { Loss = ConnectionLoss.Closed };

    internal static VirtConnectionLostException Bug(Exception failure) =>
        new(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, $"internal error: the connection failed: {failure.Message}", failure);

    /// <summary>The same reason again, for one more caller: an exception is thrown once.</summary>
    /// <param name="first">The first reason.</param>
    /// <returns>A new exception with the first inside.</returns>
    internal static VirtConnectionLostException Again(VirtException first) =>
        new(first.Code, first.ErrorDomain, first.Message, first)
        {
            Loss = (first as VirtConnectionLostException)?.Loss ?? ConnectionLoss.Error,
        };

    private static VirtConnectionLostException System(
        string what,
        string why,
        Exception? failure = null,
        ConnectionLoss loss = ConnectionLoss.Error) =>
        new(VirtErrorCode.SystemError, VirtErrorDomain.Rpc, $"{what}: {why}", failure) { Loss = loss };

    private static VirtConnectionLostException TooSlow(string what) =>
        new(VirtErrorCode.OperationTimeout, VirtErrorDomain.Rpc, $"the peer is too slow: {what}");

    private static string Describe(Exception failure) => failure.InnerException switch
    {
        SocketException { SocketErrorCode: SocketError.ConnectionReset } => "Connection reset by peer",
        SocketException { SocketErrorCode: SocketError.Shutdown } => "Broken pipe",
        SocketException { SocketErrorCode: SocketError.TimedOut } => "Connection timed out",
        Win32Exception e => e.Message,
        _ => failure.Message,
    };
}
