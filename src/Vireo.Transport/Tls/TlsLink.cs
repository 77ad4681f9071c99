using System.Net.Security;
using Vireo.Rpc.Links;

namespace Vireo.Transport.Tls;

/// <summary>A link over a TLS session, and what the session needs as long as it lives.</summary>
internal sealed class TlsLink(SslStream stream, string description, IDisposable? owned) : StreamLink(stream, description)
{
    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync().ConfigureAwait(false);
        owned?.Dispose();
    }
}
