namespace Vireo.Logins;

/// <summary>What a login wants to know and no file says.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Prompt">How to ask a human for it, without a colon.</param>
/// <param name="Host">The server that wants to know.</param>
/// <remarks><c>virConnectCredential</c>.</remarks>
public sealed record CredentialRequest(CredentialKind Kind, string Prompt, string Host);
