using System.Globalization;
using Vireo.Transport.Opening;
using Vireo.Transport.Unix;
using Vireo.Transport.Uris;

namespace Vireo.Transport.Ssh;

/// <summary>The arguments that the user's ssh program gets. Nothing that a URI says can become an option of it.</summary>
internal static class SshCommand
{
    internal const string DefaultProgram = "ssh";

    internal static IReadOnlyList<string> Arguments(RemoteUri uri, TransportOptions options)
    {
        var parameters = uri.Parameters;
        RefuseOption(uri.Server, "server");
        RefuseOption(uri.User, "user");
        RefuseOption(parameters.Socket, "variable 'socket'");
        var arguments = new List<string>();
        if (uri.Uri.Port != 0)
        {
            arguments.AddRange(["-p", uri.Port.ToString(CultureInfo.InvariantCulture)]);
        }

        if (uri.User is not null)
        {
            arguments.AddRange(["-l", uri.User]);
        }

        if (parameters.KeyFile is not null)
        {
            arguments.AddRange(["-i", parameters.KeyFile]);
        }

        arguments.AddRange(["-T", "-e", "none"]);
        if (parameters.NoTty)
        {
            arguments.AddRange(["-o", "BatchMode=yes"]);
        }

        if (parameters.NoVerify)
        {
            arguments.AddRange(["-o", "StrictHostKeyChecking=no"]);
        }

        if (uri.IsLibSsh)
        {
            arguments.AddRange(LibSshVariables.Options(parameters));
        }

        arguments.AddRange(["--", uri.Server, RemoteCommand(uri, options)]);
        return arguments;
    }

    private static string RemoteCommand(RemoteUri uri, TransportOptions options)
    {
        var parameters = uri.Parameters;

        // The helper finds the daemon's socket by itself: whoever names one, or a netcat, means netcat.
        bool wantsNetcat = parameters.Netcat is not null || (parameters.Proxy is null && parameters.Socket is not null);
        var proxy = parameters.Proxy ?? SshProxy.Auto;
        return SshRemoteCommand.Make(
            proxy == SshProxy.Auto && wantsNetcat ? SshProxy.Netcat : proxy,
            parameters.Netcat,
            parameters.Socket ?? UnixSocketSearch.RemotePath(uri, options),
            uri.DaemonName,
            options.IsReadOnly);
    }

    private static void RefuseOption(string? text, string part)
    {
        if (text is null)
        {
            return;
        }

        if (text.StartsWith('-') || text.Any(char.IsControl))
        {
            throw RemoteUriFault.Create($"the {part} of the URI, '{text}', would be read as an option of ssh or holds control characters");
        }
    }
}
