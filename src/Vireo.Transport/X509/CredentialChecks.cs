namespace Vireo.Transport.X509;

/// <summary>How the own certificates are looked at before they are used.</summary>
/// <param name="AreSkipped">Whether they are not (<c>no_sanity=1</c>, <c>tls_no_sanity_certificate</c>).</param>
/// <param name="TimeProvider">The clock that decides whether they have expired.</param>
/// <param name="Warn">Gets what is odd and accepted.</param>
internal sealed record CredentialChecks(bool AreSkipped, TimeProvider TimeProvider, Action<string> Warn);
