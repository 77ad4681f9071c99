using Vireo.Contract.Authentication;
using Vireo.Errors;
using Vireo.Sasl.Layers;
using Vireo.Transport.Uris;

namespace Vireo.Logins;

/// <summary>Logs in to a daemon in the way that it wants, or that the URI wants.</summary>
/// <param name="uri">The URI.</param>
/// <param name="calls">The daemon's calls of logging in.</param>
/// <param name="callback">Who is asked for what no file says; null: nobody.</param>
internal sealed class ConnectionLogin(RemoteUri uri, IAuthentication calls, CredentialCallback? callback)
{
    private const string SaslWord = "sasl";

    /// <summary>Logs in.</summary>
    /// <param name="cancellationToken">Gives up; the connection is of no further use.</param>
    /// <returns>What protects the connection from now on; null: nothing, or the transport.</returns>
    /// <exception cref="VirtException">The daemon does not let the user in.</exception>
    internal async Task<SecurityLayer?> RunAsync(CancellationToken cancellationToken)
    {
        (AuthenticationType? wanted, string? mechanism) = ReadWish(uri.Parameters.Auth);
        IReadOnlyList<AuthenticationType> types = await calls.AuthListAsync(cancellationToken).ConfigureAwait(false);
        switch (Choose(types, wanted))
        {
            case AuthenticationType.None:
                return null;
            case AuthenticationType.Polkit:
                await calls.AuthPolkitAsync(cancellationToken).ConfigureAwait(false);
                return null;
            case AuthenticationType.Sasl:
                return await new SaslLogin(calls, FindCredentials(), Channel).RunAsync(mechanism, cancellationToken).ConfigureAwait(false);
            case var unknown:
                throw LoginFault.Failed($"unsupported authentication type {(int)unknown}");
        }
    }

    /// <summary>Anybody on the way reads plain TCP. All else is TLS, ssh, or a socket of this host.</summary>
    private ChannelSecurity Channel =>
        uri.Transport == RemoteTransport.Tcp ? ChannelSecurity.Open(ChannelSecurity.DefaultMinStrength) : ChannelSecurity.Protected;

    private AuthenticationType Choose(IReadOnlyList<AuthenticationType> types, AuthenticationType? wanted)
    {
        if (wanted is { } type)
        {
            return types.Contains(type) ? type : throw LoginFault.Failed($"requested authentication type {uri.Parameters.Auth} rejected");
        }

        return types.Count > 0 ? types[0] : AuthenticationType.None;
    }

    /// <summary>Reads the URI's <c>auth</c>: <c>polkit</c>, <c>sasl</c>, or <c>sasl.MECHANISM</c>.</summary>
    private static (AuthenticationType? Type, string? Mechanism) ReadWish(string? wish) => wish switch
    {
        null => (null, null),
        _ when wish.Equals(SaslWord, StringComparison.OrdinalIgnoreCase) => (AuthenticationType.Sasl, null),
        _ when wish.StartsWith(SaslWord + ".", StringComparison.OrdinalIgnoreCase) => (AuthenticationType.Sasl, wish[(SaslWord.Length + 1)..]),
        _ when wish.Equals("polkit", StringComparison.OrdinalIgnoreCase) => (AuthenticationType.Polkit, null),
        _ => throw LoginFault.Failed($"unknown authentication type {wish}"),
    };

    private Credentials FindCredentials()
    {
        string? path = AuthFileSearch.Find(uri.Parameters.AuthFile, Environment.GetEnvironmentVariable);
        return new Credentials(uri.Server, path is null ? null : AuthFile.Read(path), callback);
    }
}
