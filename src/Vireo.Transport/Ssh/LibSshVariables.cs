using Vireo.Transport.Uris;

namespace Vireo.Transport.Ssh;

/// <summary>The variables of the transports <c>libssh</c> and <c>libssh2</c> as options of the ssh program.</summary>
internal static class LibSshVariables
{
    internal static IEnumerable<string> Options(RemoteParameters parameters)
    {
        if (parameters.KnownHosts is not null)
        {
            // The quotes keep white space together; ssh would put values of its own in place of %d and the like.
            string path = parameters.KnownHosts.Replace("%", "%%", StringComparison.Ordinal);
            yield return "-o";
            yield return path.Contains('"', StringComparison.Ordinal)
                ? throw RemoteUriFault.Create($"the variable 'known_hosts' of the URI, '{path}', holds a quotation mark")
                : $"UserKnownHostsFile=\"{path}\"";
        }

        if (parameters.KnownHostsVerify is not null)
        {
            yield return "-o";
            yield return $"StrictHostKeyChecking={Strictness(parameters.KnownHostsVerify)}";
        }

        if (parameters.SshAuth is not null)
        {
            yield return "-o";
            yield return $"PreferredAuthentications={string.Join(',', parameters.SshAuth.Split(',').Select(Method).Distinct())}";
        }
    }

    private static string Strictness(string verify) => verify switch
    {
        "normal" => "yes",
        "auto" => "accept-new",
        "ignore" => "no",
        _ => throw RemoteUriFault.Create($"Invalid host key verification method: '{verify}'"),
    };

    private static string Method(string method) => method.Trim() switch
    {
        "agent" or "privkey" => "publickey",
        "password" => "password",
        "keyboard-interactive" => "keyboard-interactive",
        _ => throw RemoteUriFault.Create($"Invalid authentication method: '{method}'"),
    };
}
