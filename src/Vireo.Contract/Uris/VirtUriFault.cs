using Vireo.Errors;

namespace Vireo.Contract.Uris;

/// <summary>The errors of text that should have been a URI, worded as libvirt does, with the part that is wrong behind.</summary>
internal static class VirtUriFault
{
    internal static VirtException Create(string text, string? reason) => VirtException.Create(
        VirtErrorCode.InternalError,
        VirtErrorDomain.Uri,
        reason is null ? $"internal error: Unable to parse URI {text}" : $"internal error: Unable to parse URI {text}: {reason}");

    internal static VirtException NoDriver(string text) => VirtException.Create(
        VirtErrorCode.NoConnect,
        VirtErrorDomain.None,
        $"no connection driver available for URI '{text}' does not include a driver name");
}
