namespace Vireo.Logins;

/// <summary>Answers what a login wants to know, by asking a human for one.</summary>
/// <param name="request">What it wants to know.</param>
/// <param name="cancellationToken">Nobody waits for the answer any more.</param>
/// <returns>The answer; null: there is none, and the login fails.</returns>
/// <remarks><c>virConnectAuthCallbackPtr</c>.</remarks>
public delegate ValueTask<string?> CredentialCallback(CredentialRequest request, CancellationToken cancellationToken);
