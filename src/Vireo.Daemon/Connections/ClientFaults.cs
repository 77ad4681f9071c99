using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Daemon.Connections;

/// <summary>The errors of calls that never reach a driver, as libvirtd words them.</summary>
internal static class ClientFaults
{
    internal static VirtException NotOpen() =>
        VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, "hypervisor connection not open");

    internal static VirtException ReadOnly(ProcedureInfo procedure) => VirtErrorTexts.Raise(
        VirtErrorCode.OperationDenied,
        ErrorDomainOf(procedure.Api),
        $"read only access prevents {procedure.Api}");

    /// <summary>The part of libvirt that a function is in: it goes by what the function's name begins with.</summary>
    private static VirtErrorDomain ErrorDomainOf(string api)
    {
        (string Prefix, VirtErrorDomain Domain)[] parts =
        [
            ("virDomainSnapshot", VirtErrorDomain.DomainSnapshot),
            ("virDomainCheckpoint", VirtErrorDomain.DomainCheckpoint),
            ("virNetwork", VirtErrorDomain.Network),
            ("virStorage", VirtErrorDomain.Storage),
            ("virInterface", VirtErrorDomain.Interface),
            ("virNodeDevice", VirtErrorDomain.NodeDevice),
            ("virSecret", VirtErrorDomain.Secret),
            ("virNWFilter", VirtErrorDomain.NwFilter),
        ];
        return parts.FirstOrDefault(part => api.StartsWith(part.Prefix, StringComparison.Ordinal)) is { Prefix: not null } found
            ? found.Domain
            : VirtErrorDomain.Domain;
    }
}
