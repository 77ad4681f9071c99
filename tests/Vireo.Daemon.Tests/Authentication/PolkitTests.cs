using System.Runtime.Versioning;
using Vireo.Contract.Authentication;
using Vireo.Daemon.Authentication;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Passwords;
using Vireo.Daemon.Tests.Fixtures;
using Vireo.Errors;
using Vireo.Rpc.Links;

namespace Vireo.Daemon.Tests.Authentication;

[UnsupportedOSPlatform("windows")]
public sealed class PolkitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RecordingLoggers _logs = new();

    public static TheoryData<int, VirtErrorCode, VirtErrorDomain, string> Refusals => new()
    {
        { 1, VirtErrorCode.AuthFailed, VirtErrorDomain.Polkit, "authentication failed: access denied by policy" },
        {
            2, VirtErrorCode.AuthUnavailable, VirtErrorDomain.Polkit,
            "authentication unavailable: no polkit agent available to authenticate action 'org.libvirt.unix.manage'"
        },
        { 3, VirtErrorCode.AuthCancelled, VirtErrorDomain.Polkit, "authentication cancelled: user cancelled authentication process" },
        { 127, VirtErrorCode.AuthFailed, VirtErrorDomain.Rpc, "authentication failed: authentication failed" },
        { 77, VirtErrorCode.AuthFailed, VirtErrorDomain.Rpc, "authentication failed: authentication failed" },
    };

    [Theory]
    [InlineData(false, "org.libvirt.unix.manage")]
    [InlineData(true, "org.libvirt.unix.monitor")]
    public async Task GivenPolkitSaysYes_WhenAUserLogsIn_ThenPolkitWasAskedAboutThatVeryProcess(bool isReadOnly, string action)
    {
        using Login login = LoginOf(new PeerCredentials(4242, 1000, 1000, 99), exitCode: 0, isReadOnly);
        bool isTold = false;
        login.Completed += () => isTold = true;
        CancellationToken token = TestContext.Current.CancellationToken;
        Assert.Equal([AuthenticationType.Polkit], await login.AuthListAsync(token));
        Assert.True(await login.AuthPolkitAsync(token));
        Assert.True(login.IsComplete && isTold);
        Assert.Equal(
            $"--action-id {action} --process 4242,99,1000 --allow-user-interaction",
            (await File.ReadAllTextAsync(_folder.File("arguments"), token)).Trim());
        await Assert.ThrowsAnyAsync<VirtException>(async () => await login.AuthPolkitAsync(token));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task GivenPolkitSaysNo_WhenAUserLogsIn_ThenTheErrorIsLibvirts(int exitCode, VirtErrorCode code, VirtErrorDomain domain, string message)
    {
        using Login login = LoginOf(new PeerCredentials(4242, 1000, 1000, 99), exitCode);
        VirtException refused = await RefusedAsync(login);
        Assert.Equal((code, domain, message), (refused.Code, refused.ErrorDomain, refused.Message));
        Assert.False(login.IsComplete);
    }

    [Fact]
    public async Task GivenAProcessWhoseStartIsNotKnown_WhenItLogsIn_ThenPolkitIsNotEvenAsked()
    {
        using Login login = LoginOf(new PeerCredentials(4242, 1000, 1000, 0), exitCode: 0);
        Assert.Equal(VirtErrorCode.AuthFailed, (await RefusedAsync(login)).Code);
        Assert.False(File.Exists(_folder.File("arguments")));
    }

    [Fact]
    public async Task GivenNoPolkit_WhenAUserLogsIn_ThenItFails_AndTheOperatorIsTold()
    {
        using Login login = LoginOf(new PeerCredentials(4242, 1000, 1000, 99), exitCode: 0, program: _folder.File("missing"));
        Assert.Equal(VirtErrorCode.AuthFailed, (await RefusedAsync(login)).Code);
        Assert.Contains(_logs.Texts, text => text.Contains("polkit cannot be asked", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GivenTheSuperuser_WhenItAsksHowToLogIn_ThenItIsIn()
    {
        using Login login = LoginOf(new PeerCredentials(4242, 0, 0, 99), exitCode: 1);
        Assert.Equal([AuthenticationType.None], await login.AuthListAsync(TestContext.Current.CancellationToken));
        Assert.True(login.IsComplete);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<VirtException> RefusedAsync(Login login) =>
        await Assert.ThrowsAnyAsync<VirtException>(async () => await login.AuthPolkitAsync(TestContext.Current.CancellationToken));

    private Login LoginOf(PeerCredentials peer, int exitCode, bool isReadOnly = false, string? program = null)
    {
        var terms = new LoginTerms(AuthenticationType.Polkit, "test") { IsProtected = true, IsReadOnly = isReadOnly, Peer = peer };
        var users = new SaslUsers(new SaslUserFile(_folder.File("users")), _logs);
        return new Login(terms, new LoginMethods(new SaslRules(new AuthenticationSettings(), users), new PolkitAuthority(program ?? Fake(exitCode)), _logs));
    }

    /// <summary>Writes a program that says what it was asked, and ends as polkit's would.</summary>
    private string Fake(int exitCode)
    {
        string program = _folder.File("pkcheck");
        File.WriteAllText(program, $"#!/bin/sh\necho \"$@\" > {_folder.File("arguments")}\nexit {exitCode}\n");
        File.SetUnixFileMode(program, (UnixFileMode)0b111_101_101);
        return program;
    }
}
