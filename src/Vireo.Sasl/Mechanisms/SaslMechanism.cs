using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;

namespace Vireo.Sasl.Mechanisms;

/// <summary>A way to log in that both sides know by its name.</summary>
public sealed class SaslMechanism
{
    private readonly Func<ClientLogin, SaslExchange> _client;
    private readonly Func<ServerLogin, SaslExchange> _server;

    internal SaslMechanism(string name, Func<ClientLogin, SaslExchange> client, Func<ServerLogin, SaslExchange> server)
    {
        Name = name;
        _client = client;
        _server = server;
    }

    /// <summary>The name, in capitals.</summary>
    public string Name { get; }

    /// <summary>The strength of the best layer that it has, in bits of key; 0: it has none.</summary>
    public int MaxStrength { get; internal init; }

    /// <summary>Whether a client is asked for a name and a password.</summary>
    public bool NeedsPassword { get; internal init; } = true;

    /// <summary>Whether it lets in who has no name.</summary>
    public bool IsAnonymous { get; internal init; }

    /// <summary>Whether it can be used on a channel.</summary>
    /// <param name="channel">What the channel wants.</param>
    /// <returns>Whether it has a layer that is strong enough, where there has to be one.</returns>
    public bool Suits(ChannelSecurity channel) => MaxStrength >= channel.MinStrength && (!IsAnonymous || channel.AllowsAnonymous);

    /// <summary>Makes a client's side of a login.</summary>
    /// <param name="login">What it is made of.</param>
    /// <returns>The exchange.</returns>
    public SaslExchange CreateClient(ClientLogin login) => _client(login);

    /// <summary>Makes a server's side of a login.</summary>
    /// <param name="login">What it is made of.</param>
    /// <returns>The exchange.</returns>
    public SaslExchange CreateServer(ServerLogin login) => _server(login);
}
