using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Daemon.Connections;

/// <summary>The errors of calls that never reach a driver, as libvirtd words them.</summary>
internal static class ClientFaults
{
    internal static VirtException NotOpen() => VirtException.NotOpen("virConnectOpen");

    internal static VirtException ReadOnly(ProcedureInfo procedure) => VirtException.ReadOnlyDenied(procedure.Api);
}
