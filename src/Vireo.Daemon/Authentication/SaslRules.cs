using System.IO.Enumeration;
using Vireo.Daemon.Configuration;
using Vireo.Sasl.Layers;
using Vireo.Sasl.Mechanisms;

namespace Vireo.Daemon.Authentication;

/// <summary>Who may log in by SASL, and by which mechanisms.</summary>
/// <param name="settings">What the configuration says.</param>
/// <param name="users">Who has a password.</param>
internal sealed class SaslRules(AuthenticationSettings settings, IUserStore users)
{
    internal const string Service = "libvirt";

    /// <summary>What a channel wants of a mechanism.</summary>
    /// <param name="isProtected">Whether nobody on the way can read it.</param>
    /// <returns>What it wants.</returns>
    internal ChannelSecurity Channel(bool isProtected) =>
        isProtected ? ChannelSecurity.Protected : ChannelSecurity.Open((int)Math.Min(settings.TcpMinSsf, int.MaxValue));

    /// <summary>The mechanisms that are offered on a channel.</summary>
    internal IEnumerable<SaslMechanism> Offer(ChannelSecurity channel) =>
        SaslMechanisms.All.Where(one => one.Suits(channel) && (settings.SaslMechanisms?.Contains(one.Name, StringComparer.OrdinalIgnoreCase) ?? IsReady(one)));

    /// <summary>Whether a user may come in (<c>sasl_allowed_username_list</c>).</summary>
    internal bool Allows(string userName) =>
        settings.AllowedUserNames?.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, userName, ignoreCase: false)) ?? true;

    internal ServerLogin Login(ChannelSecurity channel) => new(Service, users, channel);

    /// <summary>Whether a mechanism that nobody asked for has what it works with.</summary>
    private bool IsReady(SaslMechanism mechanism) =>
        mechanism == SaslMechanisms.Gssapi ? Keytab.IsThere
        : mechanism == SaslMechanisms.DigestMd5 ? users.DigestRealms.Count > 0
        : !mechanism.IsAnonymous;
}
