using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;

namespace Vireo.Sasl.Gssapi;

/// <summary>Kerberos' own encryption.</summary>
internal sealed class GssapiLayer : SecurityLayer
{
    private const int MaxOverhead = 256; // headers, checksum and padding of any cipher

    private readonly GssapiContext _context;

    internal GssapiLayer(GssapiContext context, int peerMaxWrapped)
    {
        _context = context;
        MaxPlain = Math.Min(peerMaxWrapped, MaxWrapped) - MaxOverhead is var size and > 0
            ? size
            : throw new SaslException($"the other side takes messages of {peerMaxWrapped} bytes only");
    }

    /// <inheritdoc />
    public override int Strength => GssapiProtection.Strength;

    /// <inheritdoc />
    public override int MaxPlain { get; }

    /// <inheritdoc />
    public override ReadOnlyMemory<byte> Wrap(ReadOnlySpan<byte> plain) => _context.Wrap(plain, isHidden: true);

    /// <inheritdoc />
    public override ReadOnlyMemory<byte> Unwrap(ReadOnlySpan<byte> wrapped) => _context.Unwrap(wrapped, mustBeHidden: true);

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _context.Dispose();
        base.Dispose(disposing);
    }
}
