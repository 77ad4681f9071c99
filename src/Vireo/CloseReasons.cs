using Vireo.Contract.Connections;
using Vireo.Errors;

namespace Vireo;

/// <summary>Tells kinds of ends apart.</summary>
internal static class CloseReasons
{
    internal static ConnectCloseReason Of(VirtException reason) => (reason as VirtConnectionLostException)?.Loss switch
    {
        ConnectionLoss.EndOfFile => ConnectCloseReason.EndOfFile,
        ConnectionLoss.KeepAlive => ConnectCloseReason.KeepAlive,
        ConnectionLoss.Closed => ConnectCloseReason.Client,
        _ => ConnectCloseReason.Error,
    };
}
