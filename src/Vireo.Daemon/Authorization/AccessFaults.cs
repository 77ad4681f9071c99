using Vireo.Errors;

namespace Vireo.Daemon.Authorization;

/// <summary>The error of what the policy denies, as libvirtd words it.</summary>
internal static class AccessFaults
{
    /// <summary>The error of a call that may not be made. It does not say which permission is missing: that is for administrators to know.</summary>
    /// <returns>The exception, not yet thrown.</returns>
    internal static VirtException Denied() => VirtErrorTexts.Raise(VirtErrorCode.AccessDenied, VirtErrorDomain.Access, null);
}
