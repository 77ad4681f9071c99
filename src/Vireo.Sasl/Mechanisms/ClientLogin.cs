using Vireo.Sasl.Layers;

namespace Vireo.Sasl.Mechanisms;

/// <summary>What a client's mechanism is made of.</summary>
/// <param name="Service">The service that is reached: <c>libvirt</c>.</param>
/// <param name="Host">The server's name.</param>
/// <param name="Channel">What the channel wants.</param>
public sealed record ClientLogin(string Service, string Host, ChannelSecurity Channel)
{
    /// <summary>Who logs in; empty where the mechanism asks for no name.</summary>
    public string UserName { get; init; } = "";

    /// <summary>The password; empty where the mechanism asks for none.</summary>
    public string Password { get; init; } = "";

    /// <summary>The realm of the name; null: the server's first.</summary>
    public string? Realm { get; init; }
}
