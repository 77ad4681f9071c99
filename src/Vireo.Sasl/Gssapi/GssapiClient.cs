using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;

namespace Vireo.Sasl.Gssapi;

/// <summary>Logs in with a Kerberos ticket (RFC 4752).</summary>
public sealed class GssapiClient : SaslExchange
{
    private readonly GssapiContext _context;
    private readonly byte _wanted;

    /// <summary>Makes the exchange.</summary>
    /// <param name="service">The service: <c>libvirt</c>.</param>
    /// <param name="host">The server's name, as Kerberos knows it.</param>
    /// <param name="channel">What the channel wants.</param>
    public GssapiClient(string service, string host, ChannelSecurity channel)
    {
        _wanted = GssapiProtection.For(channel);
        _context = GssapiContext.OfClient(service, host, GssapiProtection.Level(_wanted));
    }

    /// <inheritdoc />
    protected override SaslStep Begin(ReadOnlyMemory<byte>? message) => Go(message);

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
        return _context.IsComplete ? Say(token ?? [], Agree) : Say(token, Go);
    }

    private SaslStep Agree(ReadOnlyMemory<byte>? message)
    {
        var offered = GssapiProtection.Read(_context.Unwrap(message.GetValueOrDefault().Span, mustBeHidden: false).Span);
        if ((offered.Layers & _wanted) == 0)
        {
            throw new SaslException("the server has no protection that is strong enough for this channel, or wants one that it must not have");
        }

        bool hasLayer = _wanted != GssapiProtection.NoLayer;
        var answer = new GssapiProtection(_wanted, hasLayer ? SecurityLayer.MaxWrapped : 0);
        ReadOnlyMemory<byte> wrapped = _context.Wrap(answer.Write(), isHidden: false);
        Layer = hasLayer ? new GssapiLayer(_context, offered.MaxWrapped) : null;
        return Finish(wrapped);
    }
}
