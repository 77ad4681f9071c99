using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Daemon.Connections;

/// <summary>The errors of calls that never reach a driver, as libvirtd words them.</summary>
internal static class ClientFaults
{
    internal static VirtException NotOpen() => VirtException.NotOpen("virConnectOpen");

    // It would be read with the daemon's rights, not the client's.
    internal static VirtException FileNotForReaders() => VirtErrorTexts.Raise(
        VirtErrorCode.OperationDenied, VirtErrorDomain.Rpc, "a read-only connection must not name a file for the daemon to read");

    internal static VirtException ReadOnly(ProcedureInfo procedure) => VirtException.ReadOnlyDenied(procedure.Api);
}
