using System.Net.Sockets;
using Vireo.Errors;

namespace Vireo.Transport.Opening;

/// <summary>The errors of connecting, worded as libvirt does.</summary>
internal static class TransportFault
{
    internal static VirtException System(string message, Exception? inner = null) =>
        VirtException.Create(VirtErrorCode.SystemError, VirtErrorDomain.Rpc, message, inner: inner);

    internal static VirtException InvalidArgument(string what) =>
        VirtException.Create(VirtErrorCode.InvalidArg, VirtErrorDomain.Rpc, $"invalid argument: {what}");

    /// <summary>The system's words for a socket's error, without the address that .NET adds to them.</summary>
    internal static string Describe(SocketException error) => error.SocketErrorCode switch
    {
        SocketError.AccessDenied => "Permission denied",
        SocketError.ConnectionRefused => "Connection refused",
        SocketError.TimedOut => "Connection timed out",
        SocketError.HostUnreachable => "No route to host",
        SocketError.NetworkUnreachable => "Network is unreachable",
        SocketError.ConnectionReset => "Connection reset by peer",
        SocketError.HostNotFound => "Name or service not known",
        _ => new SocketException((int)error.SocketErrorCode).Message,
    };
}
