namespace Vireo.Contract.Domains.Guests;

/// <summary>How a password is given.</summary>
/// <remarks><c>virDomainSetUserPasswordFlags</c>.</remarks>
[Flags]
public enum DomainSetUserPasswordFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Encrypted already. <c>VIR_DOMAIN_PASSWORD_ENCRYPTED</c>.</summary>
    Encrypted = 1,
}
