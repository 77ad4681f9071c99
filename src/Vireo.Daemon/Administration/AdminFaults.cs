using System.Globalization;
using Vireo.Errors;

namespace Vireo.Daemon.Administration;

/// <summary>The errors of the admin program, in libvirtd's words.</summary>
internal static class AdminFaults
{
    /// <summary>Refuses flags: no call knows any.</summary>
    /// <param name="flags">The flags of the call.</param>
    /// <param name="function">libvirtd's C function, which its error names.</param>
    internal static void RefuseFlags(uint flags, string function)
    {
        if (flags != 0)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"unsupported flags (0x{flags:x}) in function {function}");
            throw VirtException.Create(
                VirtErrorCode.InvalidArg, VirtErrorDomain.Admin, message, detail: new VirtErrorDetail(function, "flags", null, 0, 0));
        }
    }

    internal static VirtException NoServer(string name) =>
        VirtErrorTexts.Raise(VirtErrorCode.NoServer, VirtErrorDomain.Rpc, $"No server named '{name}'");

    internal static VirtException NoClient(ulong id) => VirtErrorTexts.Raise(
        VirtErrorCode.NoClient, VirtErrorDomain.Rpc, string.Create(CultureInfo.InvariantCulture, $"No client with matching ID '{id}'"));

    internal static VirtException ClientIsGone(ulong id) => VirtErrorTexts.Raise(
        VirtErrorCode.NoClient, VirtErrorDomain.Admin, string.Create(CultureInfo.InvariantCulture, $"no client with matching id '{id}' found"));

    internal static VirtException InvalidArgument(VirtErrorDomain errorDomain, string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, errorDomain, detail);

    internal static VirtException NoTls() => VirtErrorTexts.Raise(
        VirtErrorCode.InternalError, VirtErrorDomain.Rpc, "no tls service found, unable to update tls files");
}
