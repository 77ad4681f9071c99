using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;
using Vireo.Sasl.Mechanisms;

namespace Vireo.Daemon.Authentication;

/// <summary>One client's attempts to log in by SASL. A failure ends the attempt, not the connection: the client may begin anew.</summary>
/// <param name="terms">How the client has to log in.</param>
/// <param name="methods">What it logs in by.</param>
internal sealed class SaslLogin(LoginTerms terms, LoginMethods methods) : IDisposable
{
    private IReadOnlyList<SaslMechanism>? _offered; // null: no attempt was begun
    private SaslMechanism? _mechanism;
    private SaslExchange? _exchange;
    private SecurityLayer? _layer;

    /// <summary>Who has logged in; null: nobody yet.</summary>
    internal string? UserName { get; private set; }

    private ChannelSecurity Channel => methods.Sasl.Channel(terms.IsProtected);

    /// <summary>Begins an attempt.</summary>
    /// <returns>The mechanisms, with commas between them.</returns>
    internal string Begin() => Try(() =>
    {
        IReadOnlyList<SaslMechanism> offered = _offered is null ? [.. methods.Sasl.Offer(Channel)] : throw new SaslException("it was begun already");
        _offered = offered.Count > 0 ? offered : throw new SaslException("no mechanism is strong enough for this channel, or has users");
        return string.Join(',', offered.Select(one => one.Name));
    });

    /// <summary>Takes the client's choice and first message.</summary>
    internal SaslStep Start(string mechanism, ReadOnlyMemory<byte>? message) => Try(() =>
    {
        if (_offered is null || _exchange is not null)
        {
            throw new SaslException("it was not begun, or is further on");
        }

        _mechanism = _offered.FirstOrDefault(one => one.Name == mechanism) ?? throw new SaslException("the mechanism was not offered");
        _exchange = _mechanism.CreateServer(methods.Sasl.Login(Channel));
        return Advance(_exchange, message);
    });

    /// <summary>Takes a further message.</summary>
    internal SaslStep Step(ReadOnlyMemory<byte>? message) => Try(() =>
        Advance(_exchange ?? throw new SaslException("it was not started"), message));

    internal SecurityLayer? TakeLayer() => Interlocked.Exchange(ref _layer, null);

    public void Dispose()
    {
        _exchange?.Dispose();
        _exchange = null;
        TakeLayer()?.Dispose();
    }

    private SaslStep Advance(SaslExchange exchange, ReadOnlyMemory<byte>? message)
    {
        SaslStep step = exchange.Next(message);
        if (!step.IsComplete)
        {
            return step;
        }

        if (!methods.Sasl.Allows(exchange.UserName) || (exchange.Layer?.Strength ?? 0) < Channel.MinStrength)
        {
            exchange.Layer?.Dispose();
            throw new SaslException($"'{exchange.UserName}' is not among those who are allowed");
        }

        UserName = exchange.UserName;
        _layer = exchange.Layer;
        LoginLog.LoggedIn(methods.Logger, terms.Address, UserName, _mechanism?.Name ?? "");
        return step;
    }

    /// <summary>Does a step; whatever goes wrong, the client is told the same, and may begin anew.</summary>
    private T Try<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception e) when (e is SaslException or IOException)
        {
            LoginLog.Refused(methods.Logger, terms.Address, _mechanism?.Name ?? "SASL", e.Message);
            _exchange?.Dispose();
            (_offered, _mechanism, _exchange) = (null, null, null);
            throw LoginFault.Failed();
        }
    }
}
