using Vireo.Errors;

namespace Vireo.Daemon.Authentication;

/// <summary>What clients are told of a login that failed.</summary>
internal static class LoginFault
{
    /// <summary>One text for every way to fail: whoever guesses learns nothing from it.</summary>
    internal static VirtException Failed() => VirtErrorTexts.Raise(VirtErrorCode.AuthFailed, VirtErrorDomain.Rpc, "authentication failed");
}
