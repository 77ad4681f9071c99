namespace Vireo.Contract.Connections;

/// <summary>Why a connection ended without having been closed.</summary>
/// <remarks><c>virConnectCloseReason</c>.</remarks>
public enum ConnectCloseReason
{
    /// <summary>An error of some kind. <c>VIR_CONNECT_CLOSE_REASON_ERROR</c>.</summary>
    Error = 0,

    /// <summary>The other end hung up. <c>VIR_CONNECT_CLOSE_REASON_EOF</c>.</summary>
    EndOfFile = 1,

    /// <summary>The other end did not answer pings. <c>VIR_CONNECT_CLOSE_REASON_KEEPALIVE</c>.</summary>
    KeepAlive = 2,

    /// <summary>The client closed it. <c>VIR_CONNECT_CLOSE_REASON_CLIENT</c>.</summary>
    Client = 3,
}
