namespace Vireo.Contract.Domains.Guests;

/// <summary>What becomes of the keys.</summary>
/// <remarks><c>virDomainAuthorizedSSHKeysSetFlags</c>.</remarks>
[Flags]
public enum DomainAuthorizedSshKeysSetFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>They are added to those that there are. <c>VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND</c>.</summary>
    Append = 1,

    /// <summary>They are removed. <c>VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE</c>.</summary>
    Remove = 2,
}
