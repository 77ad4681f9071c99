using System.Security.Authentication;
using Vireo.Errors;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tls;

/// <summary>
/// GnuTLS' priority strings, as far as they can be kept here: a base (<c>NORMAL</c>, <c>SYSTEM</c>, <c>@LIBVIRT,SYSTEM</c>, <c>SECURE128</c> ...)
/// and which versions are taken from it or added. Anything else is refused rather than overlooked.
/// </summary>
internal static class TlsPriority
{
    private const SslProtocols Offered = SslProtocols.Tls12 | SslProtocols.Tls13;

    private static readonly string[] Bases = ["NORMAL", "SYSTEM", "SECURE128", "SECURE192", "SECURE256"];

    internal static SslProtocols Read(string? priority)
    {
        if (string.IsNullOrEmpty(priority))
        {
            return Offered;
        }

        string[] words = priority.Split(':');
        if (!words[0].StartsWith('@') && !Bases.Contains(words[0]))
        {
            throw Refuse(priority, $"'{words[0]}' is not understood here ({string.Join(", ", Bases)} and @... are, then -VERS-... or +VERS-...)");
        }

        var protocols = words.Skip(1).Aggregate(Offered, (protocols, word) => Apply(protocols, word, priority));
        return protocols != SslProtocols.None ? protocols : throw Refuse(priority, "No or insufficient priorities were set.");
    }

    private static SslProtocols Apply(SslProtocols protocols, string word, string priority) => word switch
    {
        "-VERS-ALL" or "-VERS-TLS-ALL" => SslProtocols.None,
        "+VERS-ALL" or "+VERS-TLS-ALL" => Offered,
        "-VERS-TLS1.2" => protocols & SslProtocols.Tls13,
        "-VERS-TLS1.3" => protocols & SslProtocols.Tls12,
        "+VERS-TLS1.2" => protocols | SslProtocols.Tls12,
        "+VERS-TLS1.3" => protocols | SslProtocols.Tls13,

        // These are never offered.
        "-VERS-SSL3.0" or "-VERS-TLS1.0" or "-VERS-TLS1.1" or "-VERS-DTLS-ALL" or "-VERS-DTLS1.0" or "-VERS-DTLS1.2" => protocols,
        "+VERS-SSL3.0" or "+VERS-TLS1.0" or "+VERS-TLS1.1" => throw Refuse(priority, $"'{word}': nothing older than TLS 1.2 is spoken"),
        _ => throw Refuse(priority, $"'{word}' is not understood here"),
    };

    internal static VirtException Refuse(string? priority, string reason) =>
        CertificateFault.Create($"Failed to set TLS session priority to {priority}: {reason}");
}
