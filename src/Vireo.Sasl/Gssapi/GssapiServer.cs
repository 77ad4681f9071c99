using System.Text;
using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;

namespace Vireo.Sasl.Gssapi;

/// <summary>Lets in who has a Kerberos ticket for this service (RFC 4752). The service's key is in the system's keytab.</summary>
public sealed class GssapiServer : SaslExchange
{
    private readonly GssapiContext _context;
    private readonly byte _wanted;

    /// <summary>Makes the exchange.</summary>
    /// <param name="channel">What the channel wants.</param>
    public GssapiServer(ChannelSecurity channel)
    {
        _wanted = GssapiProtection.For(channel);
        _context = GssapiContext.OfServer(GssapiProtection.Level(_wanted));
    }

    /// <inheritdoc />
    protected override SaslStep Begin(ReadOnlyMemory<byte>? message) => message is null ? Say(ReadOnlyMemory<byte>.Empty, Go) : Go(message);

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (Layer is null)
        {
            _context.Dispose();
        }

        base.Dispose(disposing);
    }

    private SaslStep Go(ReadOnlyMemory<byte>? message)
    {
        byte[]? token = _context.Next(message.GetValueOrDefault().Span);
        return !_context.IsComplete ? Say(token, Go) : token is { Length: > 0 } ? Say(token, Offer) : Offer(null);
    }

    private SaslStep Offer(ReadOnlyMemory<byte>? message)
    {
        if (message is { IsEmpty: false })
        {
            throw new SaslException("the client goes on after Kerberos is done");
        }

        var offer = new GssapiProtection(_wanted, _wanted == GssapiProtection.NoLayer ? 0 : SecurityLayer.MaxWrapped);
        return Say(_context.Wrap(offer.Write(), isHidden: false), Agree);
    }

    private SaslStep Agree(ReadOnlyMemory<byte>? message)
    {
        ReadOnlySpan<byte> answer = _context.Unwrap(message.GetValueOrDefault().Span, mustBeHidden: false).Span;
        var chosen = GssapiProtection.Read(answer);
        string name = _context.PeerName;
        string otherName = Encoding.UTF8.GetString(answer[GssapiProtection.Bytes..]);
        if (chosen.Layers != _wanted || (otherName.Length > 0 && otherName != name))
        {
            throw new SaslException($"'{name}' chose a protection that was not offered, or wants to act as somebody else");
        }

        UserName = name;
        Layer = _wanted == GssapiProtection.NoLayer ? null : new GssapiLayer(_context, chosen.MaxWrapped);
        return Finish();
    }
}
