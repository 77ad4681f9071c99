using Vireo.Transport.Tests.Fixtures;

namespace Vireo.Transport.Tests.Ssh;

/// <summary>
/// A real sshd without a port: the ssh program, run through a script, speaks to one that it starts itself as its proxy. The script is what a
/// URI's <c>command</c> names; it adds nothing but the configuration file.
/// </summary>
internal sealed class SshServer : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private SshServer()
    {
    }

    internal string Command => _folder.File("ssh");

    internal string KeyFile => _folder.File("id");

    public void Dispose() => _folder.Dispose();

    internal static async Task<SshServer> CreateAsync(CancellationToken cancellationToken)
    {
        string ssh = RealProgram.Require("ssh");
        string sshd = RealProgram.Require("sshd");
        string keygen = RealProgram.Require("ssh-keygen");
        var server = new SshServer();
        foreach (string name in (string[])["host", "id"])
        {
            await RealProgram.RunAsync(keygen, ["-q", "-t", "ed25519", "-N", "", "-f", server._folder.File(name)], cancellationToken);
        }

        File.Copy(server._folder.File("id.pub"), server._folder.File("authorized"));
        if (System.Environment.IsPrivilegedProcess)
        {
            Directory.CreateDirectory("/run/sshd");
        }

        await File.WriteAllTextAsync(
            server._folder.File("sshd_config"),
            $"HostKey {server._folder.File("host")}\nAuthorizedKeysFile {server._folder.File("authorized")}\n"
            + "StrictModes no\nPermitRootLogin yes\nUsePAM no\nPasswordAuthentication no\n",
            cancellationToken);
        await File.WriteAllTextAsync(
            server._folder.File("config"),
            $"ProxyCommand {sshd} -i -f {server._folder.File("sshd_config")}\n"
            + $"UserKnownHostsFile {server._folder.File("known")}\nIdentitiesOnly yes\nIdentityAgent none\n",
            cancellationToken);
        server._folder.WriteProgram("ssh", $"#!/bin/sh\nexec {ssh} -F {server._folder.File("config")} \"$@\"\n");
        return server;
    }
}
