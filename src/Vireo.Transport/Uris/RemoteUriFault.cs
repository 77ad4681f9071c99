using Vireo.Errors;

namespace Vireo.Transport.Uris;

/// <summary>The errors of URIs whose parts cannot be meant.</summary>
internal static class RemoteUriFault
{
    internal static VirtException Create(string what) =>
        VirtException.Create(VirtErrorCode.InvalidArg, VirtErrorDomain.Remote, $"invalid argument: {what}");

    internal static VirtException Unsupported(string what) =>
        VirtException.Create(VirtErrorCode.OperationUnsupported, VirtErrorDomain.Remote, $"Operation not supported: {what}");

    internal static VirtException MissingSlash(string uri, string scheme, string server) => VirtException.Create(
        VirtErrorCode.InternalError,
        VirtErrorDomain.None,
        $"internal error: invalid URI {uri} (maybe you want {scheme}:///{server})");

    internal static VirtException Embedded(string scheme) => VirtException.Create(
        VirtErrorCode.NoConnect,
        VirtErrorDomain.None,
        $"no connection driver available for URI scheme '{scheme}' for embedded driver is not valid");
}
