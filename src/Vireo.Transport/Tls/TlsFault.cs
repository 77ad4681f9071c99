using System.Security.Authentication;
using Vireo.Errors;

namespace Vireo.Transport.Tls;

/// <summary>The errors of TLS sessions: in libvirt's words, then which side gave up and why it probably did.</summary>
internal static class TlsFault
{
    internal static bool IsHandshakeFailure(Exception e) =>
        e is AuthenticationException or IOException or InvalidOperationException or ObjectDisposedException;

    internal static VirtException Handshake(Exception e, string peer)
    {
        var deepest = e.GetBaseException();
        return VirtException.Create(
            VirtErrorCode.AuthFailed,
            VirtErrorDomain.Rpc,
            $"authentication failed: TLS handshake failed {deepest.Message}\n({Guess(e, deepest, peer)})",
            inner: e);
    }

    internal static VirtException NoVerdict(string peer, string ownCertificate, Exception? e) => VirtException.Create(
        VirtErrorCode.SystemError,
        VirtErrorDomain.Rpc,
        $"Unable to read TLS confirmation: Input/output error\n({peer} refused this side: {ownCertificate})",
        inner: e);

    internal static VirtException BadVerdict(string peer, string ownCertificate) => VirtException.Create(
        VirtErrorCode.Rpc,
        VirtErrorDomain.Rpc,
        $"server verification (of our certificate or IP address) failed\n({peer} refused this side: {ownCertificate})");

    private static string Guess(Exception e, Exception deepest, string peer)
    {
        if (deepest.Message.Contains("alert", StringComparison.OrdinalIgnoreCase))
        {
            return $"{peer} refused this side's handshake or certificate";
        }

        return e is IOException
            ? $"{peer} closed the connection during the handshake: it may not speak TLS, or not with this side"
            : $"what {peer} sent is not TLS, or of no version that both sides speak: is it the port of another service?";
    }
}
