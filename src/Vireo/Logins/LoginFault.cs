using Vireo.Errors;

namespace Vireo.Logins;

/// <summary>Logins that failed on this side.</summary>
internal static class LoginFault
{
    internal static VirtException Failed(string detail) => VirtErrorTexts.Raise(VirtErrorCode.AuthFailed, VirtErrorDomain.Remote, detail);
}
