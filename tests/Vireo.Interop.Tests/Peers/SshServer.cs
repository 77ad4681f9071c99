using Vireo.Interop.Tests.Processes;

namespace Vireo.Interop.Tests.Peers;

/// <summary>A private sshd on the loopback address that lets in whoever runs the tests, by a key made for it.</summary>
internal sealed class SshServer : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(10);

    private readonly TemporaryFolder _folder = new();
    private readonly List<ChildProcess> _processes = [];

    internal int Port { get; } = FreePort.Next();

    /// <summary>The private key that the server knows.</summary>
    internal string Key => _folder.At("user");

    /// <summary>An ssh program that knows the server and offers the key, and leaves the user's own files alone.</summary>
    internal string Program => _folder.At("ssh");

    internal static async Task<SshServer> StartAsync(CancellationToken cancellationToken)
    {
        var server = new SshServer();
        try
        {
            await server.RunAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (ChildProcess process in _processes)
        {
            await process.DisposeAsync();
        }

        _folder.Dispose();
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        string sshd = Installed.Sshd;
        await KeyAsync("host", cancellationToken);
        await KeyAsync("user", cancellationToken);
        File.Copy(_folder.At("user.pub"), _folder.At("authorized"));
        await File.WriteAllTextAsync(_folder.At("known"), $"[127.0.0.1]:{Port} {await File.ReadAllTextAsync(_folder.At("host.pub"), cancellationToken)}", cancellationToken);
        await File.WriteAllTextAsync(_folder.At("sshd_config"), ServerConfiguration(), cancellationToken);
        await File.WriteAllTextAsync(_folder.At("ssh_config"), ClientConfiguration(), cancellationToken);
        _folder.WriteProgram("ssh", $"#!/bin/sh\nexec {Installed.Ssh} -F {_folder.At("ssh_config")} \"$@\"\n");
        if (Environment.IsPrivilegedProcess)
        {
            Directory.CreateDirectory("/run/sshd");
        }

        ChildProcess process = ChildProcess.Start(new CommandLine(sshd, "-D", "-e", "-f", _folder.At("sshd_config")));
        _processes.Add(process);
        await Deadline.UntilAsync(
            () => process.Error.Contains("Server listening", StringComparison.Ordinal) || process.HasExited,
            StartLimit,
            () => $"sshd listens; {process.Error}",
            cancellationToken);
        Assert.False(process.HasExited, process.Error);
    }

    private async Task KeyAsync(string name, CancellationToken cancellationToken)
    {
        Finished made = await ChildProcess.RunAsync(new CommandLine(Installed.SshKeygen, "-q", "-t", "ed25519", "-N", "", "-f", _folder.At(name)), cancellationToken);
        Assert.Equal(0, made.ExitCode);
    }

    private string ServerConfiguration() =>
        $"""
        Port {Port}
        ListenAddress 127.0.0.1
        HostKey {_folder.At("host")}
        AuthorizedKeysFile {_folder.At("authorized")}
        PidFile none
        StrictModes no
        PermitRootLogin yes
        PasswordAuthentication no
        UsePAM no

        """;

    private string ClientConfiguration() =>
        $"""
        IdentityFile {_folder.At("user")}
        IdentitiesOnly yes
        UserKnownHostsFile {_folder.At("known")}
        GlobalKnownHostsFile /dev/null
        StrictHostKeyChecking yes

        """;
}
