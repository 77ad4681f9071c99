using System.Diagnostics;
using System.Text.Json;
using Vireo.Contract.Uris;
using Vireo.Errors;
using Vireo.Transport.Opening;
using Vireo.Transport.Ssh;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.Tests.Uris;
using Vireo.Transport.Uris;

namespace Vireo.Transport.Tests.Ssh;

/// <summary>What the ssh program is told.</summary>
public sealed class SshCommandTests
{
    private static readonly TransportOptions Root = new() { Environment = new TransportEnvironment { IsRoot = true } };

    public static IEnumerable<TheoryDataRow<JsonElement>> Cases => UriCases.Ssh;

    [Theory]
    [MemberData(nameof(Cases))]
    public void GivenACase_WhenTheArgumentsAreMade_ThenTheyAreLibvirts(JsonElement row)
    {
        var parts = row.GetProperty("uri parts");
        var uri = RemoteUri.From(new VirtUri
        {
            Scheme = "qemu+ssh",
            User = Part("user"),
            Server = Part("host"),
            Port = int.Parse(Part("port") ?? "0", System.Globalization.CultureInfo.InvariantCulture),
            Path = "/session",
            Query = VirtUriQuery.Format(Variables()),
        });

        var arguments = SshCommand.Arguments(uri, Root with { IsReadOnly = true });

        Assert.Equal(row.GetProperty(UriCases.Argv).GetString(), string.Join(' ', arguments));

        string? Part(string name) => parts.TryGetProperty(name, out var part) ? part.GetString() : null;

        // The rows speak of the proxy "auto" where they name none; a URI with a socket alone means netcat.
        IEnumerable<VirtUriParameter> Variables() => parts.EnumerateObject()
            .Where(static part => part.Name is not ("host" or "port" or "user"))
            .Select(static part => new VirtUriParameter(part.Name, part.Value.ValueKind == JsonValueKind.True ? "1" : part.Value.GetString()!, ""))
            .Append(new VirtUriParameter("proxy", Part("proxy") ?? "auto", ""));
    }

    [Theory]
    [InlineData("qemud+ssh://server/session?command=/opt/openssh/bin/ssh", "if 'nc' -q", "-U /var/run/libvirt/libvirt-sock; fi'")]
    [InlineData("qemu+ssh://server/system", "virt-ssh-helper 'qemu:///system'", "-U /var/run/libvirt/libvirt-sock; fi'")]
    [InlineData("test+ssh://server/default?foo=1", @"virt-ssh-helper '''\''test:///default?foo=1'\''''", "fi'")]
    [InlineData("test+ssh://h/default?socket=/tmp/x", "sh -c 'if 'nc' -q", "'nc' $ARG -U /tmp/x'")]
    [InlineData("test+ssh://h/default?socket=/x&proxy=native", "sh -c 'virt-ssh-helper 'test:///default''", "")]
    [InlineData("remote+ssh://h/default?proxy=native", @"sh -c 'virt-ssh-helper '''\'''\'''''", "")]
    public void GivenAUri_WhenTheRemoteCommandIsMade_ThenItIsWhatVirshSends(string text, string part, string end)
    {
        string command = SshCommand.Arguments(RemoteUri.Parse(text), Root)[^1];

        Assert.Contains(part, command, StringComparison.Ordinal);
        Assert.EndsWith(end, command, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/tmp/a b")]
    [InlineData("/tmp/a;touch pwned;")]
    [InlineData("/tmp/$(touch pwned)")]
    [InlineData("/tmp/`touch pwned`")]
    [InlineData("/tmp/a'b\"c\\d")]
    [InlineData("/tmp/'; touch pwned; '")]
    [InlineData("/tmp/~*?[x]{y}<z>&|#!")]
    public async Task GivenAHostilePath_WhenAShellRunsTheCommand_ThenNetcatGetsThePathAsItIs(string socket)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs sh");
        using var folder = new TemporaryFolder();
        folder.WriteProgram("netcat", "#!/bin/sh\nfor a in \"$@\"; do printf '%s\\n' \"$a\"; done > args\n");
        string netcat = folder.File("net'cat");
        File.Move(folder.File("netcat"), netcat);
        string command = SshRemoteCommand.Make(SshProxy.Netcat, netcat, socket, "test:///default", isReadOnly: false);

        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = folder.Path })!;
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["-U", socket], await File.ReadAllLinesAsync(folder.File("args"), TestContext.Current.CancellationToken));
        Assert.False(File.Exists(folder.File("pwned")));
    }

    [Theory]
    [InlineData("test+ssh://-oProxyCommand=x/default", "server")]
    [InlineData("test+ssh://-oProxyCommand=x@h/default", "user")]
    [InlineData("test+ssh://h%0Ax/default", "server")]
    [InlineData("test+ssh://h/default?socket=-e/bin/sh", "variable 'socket'")]
    public void GivenAPartThatLooksLikeAnOption_WhenTheArgumentsAreMade_ThenItIsRefused(string text, string part)
    {
        var error = Assert.Throws<VirtException>(() => SshCommand.Arguments(RemoteUri.Parse(text), Root));

        Assert.Equal(VirtErrorCode.InvalidArg, error.Code);
        Assert.Contains($"the {part} of the URI", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GivenModeDirect_WhenTheArgumentsAreMade_ThenTheErrorIsLibvirts()
    {
        var error = Assert.Throws<VirtNotSupportedException>(() => SshCommand.Arguments(RemoteUri.Parse("test+ssh://h/default?mode=direct"), Root));

        Assert.Equal("Operation not supported: Cannot use direct socket mode for ssh transport", error.Message);
    }

    [Fact]
    public void GivenLibSshVariables_WhenTheArgumentsAreMade_ThenTheyAreOptionsOfTheProgram()
    {
        var uri = RemoteUri.Parse("test+libssh2://h/default?known_hosts=/a%20b%2525&known_hosts_verify=auto&sshauth=agent,privkey,password");

        Assert.Equal(
            ["-T", "-e", "none", "-o", "UserKnownHostsFile=\"/a b%%25\"", "-o", "StrictHostKeyChecking=accept-new",
                "-o", "PreferredAuthentications=publickey,password", "--", "h"],
            SshCommand.Arguments(uri, Root).SkipLast(1));
    }
}
