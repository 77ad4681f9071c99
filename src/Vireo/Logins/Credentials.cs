using Vireo.Errors;

namespace Vireo.Logins;

/// <summary>Credentials for one server: from a file, else from whoever opens the connection.</summary>
/// <param name="host">The server's name.</param>
/// <param name="file">The file; null: there is none.</param>
/// <param name="callback">Who is asked then; null: nobody.</param>
internal sealed class Credentials(string host, AuthFile? file, CredentialCallback? callback)
{
    internal const string Service = "libvirt";

    internal string Host => host;

    /// <summary>What the file says, if anything.</summary>
    internal string? Find(string key) => file?.Find(Service, host, key);

    /// <summary>What must be known.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="key">What the file calls it.</param>
    /// <param name="prompt">How a human is asked.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.AuthFailed"/>: nobody says.</exception>
    internal async ValueTask<string> GetAsync(CredentialKind kind, string key, string prompt, CancellationToken cancellationToken)
    {
        if (Find(key) is { } found)
        {
            return found;
        }

        return callback is null
            ? throw LoginFault.Failed("No authentication callback available")
            : await callback(new CredentialRequest(kind, prompt, host), cancellationToken).ConfigureAwait(false)
            ?? throw LoginFault.Failed("Failed to collect auth credentials");
    }
}
