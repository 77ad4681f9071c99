using Vireo.Transport.Uris;

namespace Vireo.Transport.Ssh;

/// <summary>The command that the ssh server runs, as libvirt 9.0.0 sends it: a server cannot tell the two clients apart.</summary>
internal static class SshRemoteCommand
{
    private const string Helper = "virt-ssh-helper";
    private const string DefaultNetcat = "nc";

    internal static string Make(SshProxy proxy, string? netcat, string socket, string daemonName, bool isReadOnly)
    {
        string helper = HelperCommand(daemonName, isReadOnly);
        string fallback = NetcatCommand(netcat ?? DefaultNetcat, socket);
        return proxy switch
        {
            SshProxy.Native => $"sh -c '{helper}'",
            SshProxy.Netcat => $"sh -c '{fallback}'",
            _ => $"sh -c 'which {Helper} 1>/dev/null 2>&1; if test $? = 0; then     {helper}; else    {fallback}; fi'",
        };
    }

    private static string HelperCommand(string daemonName, bool isReadOnly) =>
        $"{Helper}{(isReadOnly ? " -r " : " ")}'{RemoteShell.QuoteTwice(daemonName)}'";

    /// <summary>
    /// Some netcats linger when their input ends unless told not to by -q, others do not know -q: it is asked which one this is.
    /// </summary>
    private static string NetcatCommand(string netcat, string socket)
    {
        string program = $"'{RemoteShell.QuoteTwice(netcat)}'";
        return $"if {program} -q 2>&1 | grep \"requires an argument\" >/dev/null 2>&1; then ARG=-q0;else ARG=;fi;"
            + $"{program} $ARG -U {QuoteSocket(socket)}";
    }

    /// <summary>libvirt sends the path unquoted, whatever it holds; so does this, as long as no shell would see more in it.</summary>
    private static string QuoteSocket(string socket)
    {
        string quoted = RemoteShell.QuoteTwice(socket);
        return quoted == socket ? socket : $"'{quoted}'";
    }
}
