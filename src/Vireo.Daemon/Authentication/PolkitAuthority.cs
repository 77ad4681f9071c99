using Microsoft.Extensions.Logging;
using Vireo.Errors;
using Vireo.Rpc.Links;

namespace Vireo.Daemon.Authentication;

/// <summary>Asks polkit whether a process may come in, by its own program, <c>pkcheck</c>.</summary>
/// <param name="program">The program, or its path.</param>
internal sealed class PolkitAuthority(string program)
{
    private const string Manage = "org.libvirt.unix.manage";
    private const string Monitor = "org.libvirt.unix.monitor";

    /// <summary>Asks whether a client may come in; who sits at its terminal may be asked for a password meanwhile.</summary>
    /// <param name="terms">Who it is, and what it wants.</param>
    /// <param name="logger">Where refusals are logged.</param>
    /// <param name="cancellationToken">Ends when the client is gone.</param>
    /// <returns>A task that ends when it may.</returns>
    /// <exception cref="VirtException">It may not.</exception>
    internal async Task CheckAsync(LoginTerms terms, ILogger logger, CancellationToken cancellationToken)
    {
        string action = terms.IsReadOnly ? Monitor : Manage;

        // A process that polkit could take for another, as its number may be used again, is not asked about.
        if (terms.Peer is not { StartTime: > 0 } peer)
        {
            LoginLog.RefusedByPolkit(logger, terms.Address, action, "when the process started is not known");
            throw LoginFault.Failed();
        }

        switch (await AskAsync(action, peer, logger, cancellationToken))
        {
            case PolkitVerdict.Authorized:
                return;
            case PolkitVerdict.NotAuthorized:
                throw Refuse(VirtErrorCode.AuthFailed, "access denied by policy");
            case PolkitVerdict.NoAgent:
                throw Refuse(VirtErrorCode.AuthUnavailable, $"no polkit agent available to authenticate action '{action}'");
            case PolkitVerdict.Dismissed:
                throw Refuse(VirtErrorCode.AuthCancelled, "user cancelled authentication process");
            default:
                throw LoginFault.Failed();
        }

        VirtException Refuse(VirtErrorCode code, string detail)
        {
            LoginLog.RefusedByPolkit(logger, terms.Address, action, detail);
            return VirtErrorTexts.Raise(code, VirtErrorDomain.Polkit, detail);
        }
    }

    private async Task<PolkitVerdict> AskAsync(string action, PeerCredentials peer, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            (int exitCode, string errors) = await PkCheck.RunAsync(program, action, peer, cancellationToken);
            PolkitVerdict verdict = Enum.IsDefined((PolkitVerdict)exitCode) ? (PolkitVerdict)exitCode : PolkitVerdict.Failed;
            if (verdict == PolkitVerdict.Failed)
            {
                LoginLog.NoPolkit(logger, $"{program} ended with {exitCode}: {errors}");
            }

            return verdict;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or IOException)
        {
            LoginLog.NoPolkit(logger, $"{program}: {e.Message}");
            return PolkitVerdict.Failed;
        }
    }
}
