using Vireo.Interop.Tests.Processes;

namespace Vireo.Interop.Tests.Peers;

/// <summary>How a daemon is started.</summary>
internal static class DaemonProgram
{
    private const string Nobody = "65534";

    /// <summary>Writes the configuration, which both kinds of daemon understand, and says what to run.</summary>
    internal static CommandLine Prepare(DaemonKind kind, string program, TemporaryFolder folder, DaemonPorts ports, DaemonOptions options)
    {
        Directory.CreateDirectory(folder.At("run"));
        string configuration = folder.At("daemon.conf");
        File.WriteAllText(configuration, Configuration(folder, ports, options));
        string[] arguments = ["--config", configuration, "--pid-file", folder.At("run", "daemon.pid"), "--listen"];
        CommandLine start = kind == DaemonKind.Libvirtd && Environment.IsPrivilegedProcess
            ? Unprivileged(program, folder, arguments)
            : new CommandLine(program, arguments);
        return start with
        {
            Folder = folder.FullPath,
            Environment = Surroundings(folder).Concat(options.Environment).ToDictionary(),
        };
    }

    /// <summary>
    /// The real daemon runs as an unprivileged user with folders of its own: so it neither sees nor touches the machine's, and
    /// needs no mount namespace, which a container would refuse.
    /// </summary>
    private static CommandLine Unprivileged(string program, TemporaryFolder folder, string[] arguments)
    {
        foreach (string directory in Directory.EnumerateDirectories(folder.FullPath).Append(folder.FullPath))
        {
            File.SetUnixFileMode(directory, (UnixFileMode)0b111_111_111);
        }

        return new CommandLine(Installed.Setpriv, ["--reuid", Nobody, "--regid", Nobody, "--clear-groups", program, .. arguments]);
    }

    private static string Configuration(TemporaryFolder folder, DaemonPorts ports, DaemonOptions options) =>
        $"""
        unix_sock_dir = "{folder.At("run")}"
        unix_sock_ro_perms = "0777"
        unix_sock_rw_perms = "0700"
        auth_unix_ro = "none"
        auth_unix_rw = "{options.Login}"
        auth_tcp = "{options.Login}"
        auth_tls = "{options.Login}"
        listen_addr = "127.0.0.1"
        listen_tcp = 1
        listen_tls = 1
        tcp_port = "{ports.Tcp}"
        tls_port = "{ports.Tls}"
        ca_file = "{options.PkiFolder}/cacert.pem"
        cert_file = "{options.PkiFolder}/servercert.pem"
        key_file = "{options.PkiFolder}/serverkey.pem"
        {options.FurtherLines}

        """;

    private static Dictionary<string, string> Surroundings(TemporaryFolder folder) => new()
    {
        ["LC_ALL"] = "C",
        ["HOME"] = folder.FullPath,
        ["XDG_RUNTIME_DIR"] = folder.At("run"),
        ["XDG_CONFIG_HOME"] = folder.At("config"),
        ["XDG_CACHE_HOME"] = folder.At("cache"),
        ["XDG_DATA_HOME"] = folder.At("data"),
    };
}
