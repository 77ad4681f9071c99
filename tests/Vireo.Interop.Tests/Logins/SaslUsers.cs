using Vireo.Interop.Tests.Peers;
using Vireo.Interop.Tests.Processes;

namespace Vireo.Interop.Tests.Logins;

/// <summary>The user <c>fred</c> with a password, in the place where each kind of daemon looks, and clients' files that know it.</summary>
internal sealed class SaslUsers : IDisposable
{
    private const string Password = "right one";

    private readonly TemporaryFolder _folder = new();

    private SaslUsers()
    {
        Right = WriteAuthFile("right.conf", Password);
        Wrong = WriteAuthFile("wrong.conf", "wrong one");
    }

    /// <summary>A client's file with the right password.</summary>
    internal string Right { get; }

    /// <summary>A client's file with another.</summary>
    internal string Wrong { get; }

    /// <summary>What a daemon has to be told.</summary>
    internal DaemonOptions Options(DaemonKind kind, string pkiFolder) => new()
    {
        PkiFolder = pkiFolder,
        Login = "sasl",
        FurtherLines = kind == DaemonKind.Vireod ? $"sasl_user_file = \"{_folder.At("users")}\"" : "",
        Environment = new Dictionary<string, string> { ["SASL_CONF_PATH"] = _folder.FullPath },
    };

    internal static async Task<SaslUsers> CreateAsync(DaemonKind kind, CancellationToken cancellationToken)
    {
        var users = new SaslUsers();
        string add = kind == DaemonKind.Vireod ? users.AddToVireod() : users.AddToLibvirtd();
        Finished added = await ChildProcess.RunAsync(new CommandLine(Installed.Shell, "-c", $"printf '{Password}\\n' | {add}"), cancellationToken);
        Assert.True(added.ExitCode == 0, added.Error);
        foreach (string file in Directory.EnumerateFiles(users._folder.FullPath).Where(file => kind == DaemonKind.Libvirtd))
        {
            File.SetUnixFileMode(file, (UnixFileMode)0b110_100_100); // it runs as nobody
        }

        return users;
    }

    public void Dispose() => _folder.Dispose();

    private string AddToVireod()
    {
        File.WriteAllText(_folder.At("users.conf"), $"sasl_user_file = \"{_folder.At("users")}\"\n");
        return $"{Installed.Vireod} sasl-user add fred --digest-md5 --config {_folder.At("users.conf")}";
    }

    private string AddToLibvirtd()
    {
        File.WriteAllText(_folder.At("libvirt.conf"), $"mech_list: scram-sha-256 scram-sha-1 digest-md5\nsasldb_path: {_folder.At("users.db")}\n");
        return $"tr -d '\\n' | {Installed.SaslPasswords} -p -c -f {_folder.At("users.db")} -a libvirt fred";
    }

    private string WriteAuthFile(string name, string password)
    {
        string path = _folder.At(name);
        File.WriteAllText(path, $"[credentials-test]\nauthname=fred\npassword={password}\n\n[auth-libvirt-default]\ncredentials=test\n");
        return path;
    }
}
