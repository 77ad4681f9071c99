namespace Vireo.Logins;

/// <summary>What a login may ask for. Numbers are libvirt's.</summary>
/// <remarks><c>virConnectCredentialType</c>.</remarks>
public enum CredentialKind
{
    /// <summary>Whom to act as. <c>VIR_CRED_USERNAME</c>.</summary>
    UserName = 1,

    /// <summary>Who logs in. <c>VIR_CRED_AUTHNAME</c>.</summary>
    AuthenticationName = 2,

    /// <summary>The language, as in RFC 1766. <c>VIR_CRED_LANGUAGE</c>.</summary>
    Language = 3,

    /// <summary>A number that nobody has said before. <c>VIR_CRED_CNONCE</c>.</summary>
    ClientNonce = 4,

    /// <summary>A password. <c>VIR_CRED_PASSPHRASE</c>.</summary>
    Passphrase = 5,

    /// <summary>An answer that may be seen. <c>VIR_CRED_ECHOPROMPT</c>.</summary>
    EchoPrompt = 6,

    /// <summary>An answer that must not be seen. <c>VIR_CRED_NOECHOPROMPT</c>.</summary>
    NoEchoPrompt = 7,

    /// <summary>Where the name is known. <c>VIR_CRED_REALM</c>.</summary>
    Realm = 8,

    /// <summary>Something outside, such as an agent that is to be started. <c>VIR_CRED_EXTERNAL</c>.</summary>
    External = 9,
}
