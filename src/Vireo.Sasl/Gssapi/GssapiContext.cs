using System.Buffers;
using System.Net.Security;
using Vireo.Sasl.Exchanges;

namespace Vireo.Sasl.Gssapi;

/// <summary>One end of a Kerberos context, as the system's own library keeps it.</summary>
internal sealed class GssapiContext : IDisposable
{
    private const string Kerberos = "Kerberos";

    private readonly NegotiateAuthentication _authentication;

    private GssapiContext(NegotiateAuthentication authentication) => _authentication = authentication;

    /// <summary>Whether both ends know each other.</summary>
    internal bool IsComplete => _authentication.IsAuthenticated;

    /// <summary>The other end's name.</summary>
    internal string PeerName => _authentication.RemoteIdentity.Name ?? "";

    internal static GssapiContext OfClient(string service, string host, ProtectionLevel protection) => new(new NegotiateAuthentication(new NegotiateAuthenticationClientOptions
    {
        Package = Kerberos,
        TargetName = $"{service}/{host}",
        RequiredProtectionLevel = protection,
        RequireMutualAuthentication = true,
    }));

    internal static GssapiContext OfServer(ProtectionLevel protection) => new(new NegotiateAuthentication(new NegotiateAuthenticationServerOptions
    {
        Package = Kerberos,
        RequiredProtectionLevel = protection,
    }));

    /// <summary>Takes the other end's token.</summary>
    /// <param name="token">The token; empty: none yet.</param>
    /// <returns>The next token; null: there is none.</returns>
    internal byte[]? Next(ReadOnlySpan<byte> token)
    {
        byte[]? next = _authentication.GetOutgoingBlob(token, out NegotiateAuthenticationStatusCode status);
        return status is NegotiateAuthenticationStatusCode.Completed or NegotiateAuthenticationStatusCode.ContinueNeeded
            ? next
            : throw new SaslException($"Kerberos failed: {status}");
    }

    internal ReadOnlyMemory<byte> Wrap(ReadOnlySpan<byte> plain, bool isHidden)
    {
        var output = new ArrayBufferWriter<byte>();
        NegotiateAuthenticationStatusCode status = _authentication.Wrap(plain, output, isHidden, out bool wasHidden);
        return status == NegotiateAuthenticationStatusCode.Completed && wasHidden == isHidden
            ? output.WrittenMemory
            : throw new SaslException($"Kerberos cannot wrap: {status}");
    }

    internal ReadOnlyMemory<byte> Unwrap(ReadOnlySpan<byte> wrapped, bool mustBeHidden)
    {
        var output = new ArrayBufferWriter<byte>();
        NegotiateAuthenticationStatusCode status = _authentication.Unwrap(wrapped, output, out bool wasHidden);
        return status == NegotiateAuthenticationStatusCode.Completed && (wasHidden || !mustBeHidden)
            ? output.WrittenMemory
            : throw new SaslException($"a message was not wrapped by the other side: {status}");
    }

    public void Dispose() => _authentication.Dispose();
}
