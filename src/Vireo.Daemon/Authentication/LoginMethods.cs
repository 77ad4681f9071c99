using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Authentication;

/// <summary>What the logins of all clients have in common.</summary>
/// <param name="Sasl">Who may log in by SASL, and how.</param>
/// <param name="Polkit">Whom polkit lets in.</param>
/// <param name="Logger">Where logins are logged.</param>
internal sealed record LoginMethods(SaslRules Sasl, PolkitAuthority Polkit, ILogger Logger);
