using Vireo.Contract.Authentication;
using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;
using Vireo.Sasl.Mechanisms;

namespace Vireo.Logins;

/// <summary>A client's SASL login over a connection.</summary>
/// <param name="calls">The daemon's calls of logging in.</param>
/// <param name="credentials">Who logs in.</param>
/// <param name="channel">What the connection wants.</param>
internal sealed class SaslLogin(IAuthentication calls, Credentials credentials, ChannelSecurity channel)
{
    /// <summary>Logs in.</summary>
    /// <param name="wanted">The one mechanism that may be used; null: the best of those that the daemon has.</param>
    /// <param name="cancellationToken">Gives up; the connection is of no further use.</param>
    /// <returns>What protects the connection from now on; null: nothing does, and nothing has to.</returns>
    /// <exception cref="Errors.VirtException">The daemon does not let the user in, or is not to be trusted.</exception>
    internal async Task<SecurityLayer?> RunAsync(string? wanted, CancellationToken cancellationToken)
    {
        string offered = await calls.AuthSaslInitAsync(cancellationToken).ConfigureAwait(false);
        string[] names = offered.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (wanted is not null && !names.Contains(wanted, StringComparer.OrdinalIgnoreCase))
        {
            throw LoginFault.Failed($"SASL mechanism {wanted} not supported by server");
        }

        names = wanted is null ? names : [wanted];
        (SaslMechanism mechanism, SaslExchange exchange, SaslStep first) = await ChooseAsync(names, cancellationToken).ConfigureAwait(false);
        using (exchange)
        {
            await SpeakAsync(mechanism, exchange, first, cancellationToken).ConfigureAwait(false);
            int strength = exchange.Layer?.Strength ?? 0;
            if (strength >= channel.MinStrength)
            {
                return exchange.Layer;
            }

            exchange.Layer?.Dispose();
            throw LoginFault.Failed($"negotiation SSF {strength} was not strong enough");
        }
    }

    /// <summary>Begins with the best mechanism that can begin: without a ticket, Kerberos cannot.</summary>
    private async Task<(SaslMechanism Mechanism, SaslExchange Exchange, SaslStep First)> ChooseAsync(string[] names, CancellationToken cancellationToken)
    {
        SaslException? failure = null;
        foreach (SaslMechanism mechanism in SaslMechanisms.All.Where(one => names.Contains(one.Name, StringComparer.OrdinalIgnoreCase) && one.Suits(channel)))
        {
            SaslExchange exchange = mechanism.CreateClient(await GatherAsync(mechanism, cancellationToken).ConfigureAwait(false));
            try
            {
                return (mechanism, exchange, exchange.Next(null));
            }
            catch (SaslException e)
            {
                exchange.Dispose();
                failure ??= e;
            }
        }

        throw LoginFault.Failed(failure is null
            ? "Failed to start SASL negotiation: -4 (SASL(-4): no mechanism available: No worthy mechs found)"
            : $"Failed to start SASL negotiation: {failure.Message}");
    }

    private async ValueTask<ClientLogin> GatherAsync(SaslMechanism mechanism, CancellationToken cancellationToken)
    {
        var login = new ClientLogin(Credentials.Service, credentials.Host, channel);
        return !mechanism.NeedsPassword ? login : login with
        {
            UserName = await credentials.GetAsync(
                CredentialKind.AuthenticationName, "authname", "Please enter your authentication name", cancellationToken).ConfigureAwait(false),
            Password = await credentials.GetAsync(
                CredentialKind.Passphrase, "password", "Please enter your password", cancellationToken).ConfigureAwait(false),
            Realm = credentials.Find("realm"),
        };
    }

    private async Task SpeakAsync(SaslMechanism mechanism, SaslExchange exchange, SaslStep own, CancellationToken cancellationToken)
    {
        (bool isComplete, bool isNull, ReadOnlyMemory<byte> message) = await calls.AuthSaslStartAsync(
            mechanism.Name, own.Message is null, own.Message.GetValueOrDefault(), cancellationToken).ConfigureAwait(false);

        // Where the daemon is content, its last message is looked at all the same: it may have to prove something too.
        while (!Advance(exchange, isNull ? null : message, out own) || !isComplete)
        {
            bool wasComplete = own.IsComplete;
            (isComplete, isNull, message) = await calls.AuthSaslStepAsync(
                own.Message is null, own.Message.GetValueOrDefault(), cancellationToken).ConfigureAwait(false);
            if (wasComplete && isComplete)
            {
                return;
            }
        }
    }

    private static bool Advance(SaslExchange exchange, ReadOnlyMemory<byte>? message, out SaslStep own)
    {
        try
        {
            own = exchange.Next(message);
            return own.IsComplete;
        }
        catch (SaslException e)
        {
            throw LoginFault.Failed($"Failed to step SASL negotiation: {e.Message}");
        }
    }
}
