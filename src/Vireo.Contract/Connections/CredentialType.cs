namespace Vireo.Contract.Connections;

/// <summary>What a login may ask of its user.</summary>
/// <remarks><c>virConnectCredentialType</c>.</remarks>
public enum CredentialType
{
    /// <summary>Who is to act. <c>VIR_CRED_USERNAME</c>.</summary>
    UserName = 1,

    /// <summary>Who logs in. <c>VIR_CRED_AUTHNAME</c>.</summary>
    AuthenticationName = 2,

    /// <summary>Which languages the user reads. <c>VIR_CRED_LANGUAGE</c>.</summary>
    Language = 3,

    /// <summary>A random text. <c>VIR_CRED_CNONCE</c>.</summary>
    ClientNonce = 4,

    /// <summary>A password. <c>VIR_CRED_PASSPHRASE</c>.</summary>
    Passphrase = 5,

    /// <summary>An answer that may be seen. <c>VIR_CRED_ECHOPROMPT</c>.</summary>
    EchoPrompt = 6,

    /// <summary>An answer that may not be seen. <c>VIR_CRED_NOECHOPROMPT</c>.</summary>
    NoEchoPrompt = 7,

    /// <summary>Where the name is valid. <c>VIR_CRED_REALM</c>.</summary>
    Realm = 8,

    /// <summary>A login by other means. <c>VIR_CRED_EXTERNAL</c>.</summary>
    External = 9,
}
