using Vireo.Errors;

namespace Vireo.Transport.X509;

/// <summary>The errors of certificates, worded as libvirt does.</summary>
internal static class CertificateFault
{
    internal static VirtException Create(string message, Exception? inner = null) =>
        VirtException.Create(VirtErrorCode.SystemError, VirtErrorDomain.Rpc, message, inner: inner);
}
