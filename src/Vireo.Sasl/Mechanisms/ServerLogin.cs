using Vireo.Sasl.Layers;

namespace Vireo.Sasl.Mechanisms;

/// <summary>What a server's mechanism is made of.</summary>
/// <param name="Service">The service: <c>libvirt</c>.</param>
/// <param name="Users">Who may log in with a password.</param>
/// <param name="Channel">What the channel wants.</param>
public sealed record ServerLogin(string Service, IUserStore Users, ChannelSecurity Channel);
